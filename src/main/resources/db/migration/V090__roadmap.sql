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
