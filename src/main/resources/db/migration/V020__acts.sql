create sequence act_seq start with 1 increment by 50;
create sequence act_edition_seq start with 1 increment by 50;
create sequence act_acceptance_seq start with 1 increment by 50;
create sequence act_acquaintance_seq start with 1 increment by 50;

create table act (
    id              bigint        not null primary key,
    version         bigint        not null,
    school_year     varchar(9)    not null,
    kind            varchar(30)   not null,
    status          varchar(20)   not null,
    title           varchar(300)  not null,
    basis           varchar(2000) not null,
    reason          varchar(1000),
    edition         integer       not null,
    author          varchar(64),
    remark          varchar(1500),
    register        varchar(20),
    register_year   integer,
    register_number integer,
    act_number      varchar(60),
    registered_on   date,
    annex_of        bigint references act (id),
    annex_number    integer,
    replaces        bigint references act (id),
    replaced_by     bigint references act (id),
    replaced_on     date,
    amends          bigint references act (id),
    amended_by      bigint references act (id),
    url             varchar(500),
    published_on    date,
    unique (register, register_year, register_number),
    unique (annex_of, annex_number)
);

create index act_of_year on act (school_year, kind);

create table act_section (
    act_id         bigint        not null references act (id),
    section_number integer       not null,
    heading        varchar(300)  not null,
    body           varchar(8000) not null,
    primary key (act_id, section_number)
);

create table act_named_person (
    act_id    bigint  not null references act (id),
    place     integer not null,
    person_id bigint  not null references person (id),
    primary key (act_id, place)
);

create table act_edition (
    id           bigint        not null primary key,
    version      bigint        not null,
    act_id       bigint        not null references act (id),
    edition      integer       not null,
    title        varchar(300)  not null,
    basis        varchar(2000) not null,
    submitted_by varchar(64)   not null,
    submitted_on date          not null,
    approved     boolean,
    decided_by   varchar(64),
    decided_on   date,
    remark       varchar(1500),
    unique (act_id, edition)
);

create table act_edition_section (
    edition_id     bigint        not null references act_edition (id),
    section_number integer       not null,
    heading        varchar(300)  not null,
    body           varchar(8000) not null,
    primary key (edition_id, section_number)
);

create table act_acceptance (
    id              bigint      not null primary key,
    version         bigint      not null,
    act_id          bigint      not null references act (id),
    edition         integer     not null,
    body            varchar(30) not null,
    decision        varchar(30),
    protocol_number varchar(30),
    protocol_date   date,
    remark          varchar(1000),
    recorded_by     varchar(64),
    unique (act_id, edition, body)
);

create table act_acquaintance (
    id           bigint  not null primary key,
    version      bigint  not null,
    act_id       bigint  not null references act (id),
    person_id    bigint  not null references person (id),
    asked_on     date    not null,
    confirmed_at timestamp with time zone,
    missed       boolean not null,
    unique (act_id, person_id)
);

create table site_section (
    school_year varchar(9) not null primary key,
    version     bigint     not null,
    arranged    boolean    not null,
    url         varchar(500),
    placed      varchar(500),
    recorded_on date       not null
);
