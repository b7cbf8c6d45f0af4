create sequence consent_withdrawal_seq start with 1 increment by 50;
create sequence destruction_act_seq start with 1 increment by 50;

create table consent_withdrawal (
    id                  bigint                   not null primary key,
    version             bigint                   not null,
    person_id           bigint                   not null references person (id),
    school_year         varchar(9)               not null,
    kind                varchar(30)              not null,
    received_at         timestamp with time zone not null,
    publication_result  varchar(30),
    publication_places  varchar(1000),
    publication_stopped_on date,
    publication_stopped_by bigint references person (id),
    constraint stopped_publication_is_told check (publication_result is null
        or (publication_stopped_on is not null and publication_stopped_by is not null)),
    constraint removed_data_had_places check (publication_result <> 'REMOVED' or publication_places is not null)
);

create table destruction_act (
    id            bigint        not null primary key,
    version       bigint        not null,
    withdrawal_id bigint        not null unique references consent_withdrawal (id),
    person_id     bigint        not null references person (id),
    school_year   varchar(9)    not null,
    register_year integer       not null,
    act_number    integer       not null,
    destroyed_on  date          not null,
    way           varchar(30)   not null,
    copies        varchar(1000),
    recorded_by   bigint        not null references person (id),
    recorded_at   timestamp with time zone not null,
    constraint destruction_act_number_once unique (register_year, act_number),
    constraint destroyed_copies_are_named check (way <> 'SYSTEM_AND_COPIES' or copies is not null)
);

create table destruction_commission (
    act_id    bigint not null references destruction_act (id),
    person_id bigint not null references person (id),
    primary key (act_id, person_id)
);
