-- Rises whenever all sessions of the login are over; one that began at a lower number is none any more, on whatever node.
alter table login_state add column session_epoch bigint default 0 not null;
