-- What the engine's identity service does not keep of a login; none of it tells who its owner is.
create table login_state (
    login           varchar(64) not null primary key,
    password_set_at timestamp with time zone,
    password_issued boolean     not null,
    closed_at       timestamp with time zone,
    last_login_at   timestamp with time zone
);
