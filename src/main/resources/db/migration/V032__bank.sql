create table bank_year (
    school_year         varchar(9) not null primary key,
    version             bigint     not null,
    consents_checked_by bigint references person (id),
    consents_checked_at timestamp with time zone,
    curator_remark      varchar(1000),
    head_comment        varchar(1000),
    returns             integer    not null,
    approved_by         bigint references person (id),
    approved_at         timestamp with time zone
);

create sequence bank_mentor_seq start with 1 increment by 50;

create table bank_mentor (
    id               bigint      not null primary key,
    version          bigint      not null,
    person_id        bigint      not null references person (id),
    school_year      varchar(9)  not null,
    status           varchar(30) not null,
    answer           varchar(30) not null,
    proposed         boolean     not null,
    capacity         integer     not null check (capacity between 1 and 10),
    hours_per_week   integer,
    preferred_form   varchar(30),
    achievements     varchar(1000),
    mentoring_before varchar(1000),
    motivation       varchar(1000),
    training_needs   varchar(1000),
    limitations      varchar(1000),
    constraint one_mentor_row_a_year unique (person_id, school_year)
);

create table bank_mentor_area (
    mentor_id bigint      not null references bank_mentor (id),
    area      varchar(30) not null,
    primary key (mentor_id, area)
);

create sequence bank_mentee_seq start with 1 increment by 50;

create table bank_mentee (
    id          bigint      not null primary key,
    version     bigint      not null,
    person_id   bigint      not null references person (id),
    school_year varchar(9)  not null,
    status      varchar(30) not null,
    proposed    boolean     not null,
    entered_on  date        not null,
    mentor_id   bigint references person (id),
    constraint one_mentee_row_a_year unique (person_id, school_year),
    constraint pair_has_a_mentor check ((status = 'IN_PAIR') = (mentor_id is not null)),
    constraint nobody_mentors_themselves check (mentor_id is null or mentor_id <> person_id)
);
