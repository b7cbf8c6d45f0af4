create sequence roadmap_row_seq start with 1 increment by 50;

create table roadmap (
    school_year varchar(9)  not null primary key,
    version     bigint      not null,
    status      varchar(20) not null,
    started_on  date        not null,
    closed_on   date
);

create table roadmap_row (
    id              bigint       not null primary key,
    version         bigint       not null,
    school_year     varchar(9)   not null references roadmap (school_year),
    item            varchar(8)   not null,
    stage           integer      not null check (stage between 1 and 7),
    stage_title     varchar(200) not null,
    content         varchar(500) not null,
    first_day       date         not null,
    last_day        date         not null,
    duty            varchar(30)  not null,
    expected_result varchar(300) not null,
    document_kind   varchar(120) not null,
    status          varchar(20)  not null,
    opened_on       date,
    closed_on       date,
    reason          varchar(500),
    unique (school_year, item),
    check (last_day >= first_day)
);

create sequence row_change_seq start with 1 increment by 50;

create table row_change (
    id          bigint       not null primary key,
    version     bigint       not null,
    school_year varchar(9)   not null references roadmap (school_year),
    item        varchar(8)   not null,
    dispense    boolean      not null,
    first_day   date,
    last_day    date,
    duty        varchar(30),
    reason      varchar(500) not null,
    author      varchar(64)  not null,
    proposed_on date         not null,
    decision    varchar(20)  not null,
    decided_by  varchar(64),
    decided_on  date,
    remark      varchar(500)
);

create sequence arrival_seq start with 1 increment by 50;

create table arrival (
    id            bigint      not null primary key,
    version       bigint      not null,
    school_year   varchar(9)  not null references roadmap (school_year),
    person_id     bigint      not null references person (id),
    registered_by varchar(64) not null,
    registered_on date        not null,
    mentor_needed boolean,
    reason        varchar(500),
    decided_on    date,
    unfinished    boolean     not null
);
