create sequence practice_card_seq start with 1 increment by 50;

create table practice_card (
    id          bigint      not null primary key,
    version     bigint      not null,
    school_year varchar(9)  not null,
    mentor_id   bigint      not null references person (id),
    state       varchar(30) not null,
    described_on date,
    title       varchar(200),
    kind        varchar(30),
    area        varchar(200),
    goal        varchar(1000),
    audience    varchar(300),
    steps       varchar(4000),
    resources   varchar(1000),
    result      varchar(2000),
    risks       varchar(1000),
    links       varchar(500),
    publication varchar(30),
    reviewed_by bigint references person (id),
    reviewed_on date,
    remarks     varchar(2000),
    unique (school_year, mentor_id)
);

create table practice_co_author (
    practice_id bigint not null references practice_card (id),
    person_id   bigint not null references person (id),
    primary key (practice_id, person_id)
);
