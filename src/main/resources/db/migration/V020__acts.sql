create sequence act_seq start with 1 increment by 50;
create sequence act_edition_seq start with 1 increment by 50;

create table act (
    id              bigint        not null primary key,
    version         bigint        not null,
    school_year     varchar(9)    not null,
    kind            varchar(30)   not null,
    status          varchar(20)   not null,
    title           varchar(300)  not null,
    basis           varchar(1000) not null,
    content         varchar(4000) not null,
    accepted_by     varchar(30),
    protocol_number varchar(20),
    protocol_date   date,
    edition         integer       not null,
    author          varchar(64),
    remark          varchar(1000),
    register        varchar(20),
    register_year   integer,
    register_number integer,
    registered_on   date,
    url             varchar(500),
    published_on    date,
    unique (register, register_year, register_number)
);

create index act_of_year on act (school_year, kind);

create table act_edition (
    id           bigint        not null primary key,
    version      bigint        not null,
    act_id       bigint        not null references act (id),
    edition      integer       not null,
    title        varchar(300)  not null,
    basis        varchar(1000) not null,
    content      varchar(4000) not null,
    submitted_by varchar(64)   not null,
    submitted_on date          not null,
    approved     boolean,
    decided_by   varchar(64),
    decided_on   date,
    remark       varchar(1000),
    unique (act_id, edition)
);

create table act_register (
    register      varchar(20) not null,
    register_year integer     not null,
    last_number   integer     not null,
    primary key (register, register_year)
);

create table site_section (
    school_year varchar(9) not null primary key,
    version     bigint     not null,
    arranged    boolean    not null,
    url         varchar(500),
    placed      varchar(500),
    recorded_on date       not null
);
