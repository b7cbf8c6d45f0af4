create table survey_round (
    school_year   varchar(9) not null primary key,
    version       bigint     not null,
    opened_on     date       not null,
    conclusions   varchar(4000),
    topics        varchar(2000),
    summarised_by bigint references person (id),
    summarised_at timestamp with time zone
);

create sequence survey_participant_seq start with 1 increment by 50;

create table survey_participant (
    id             bigint     not null primary key,
    version        bigint     not null,
    person_id      bigint     not null references person (id),
    school_year    varchar(9) not null,
    enrolled_later boolean    not null,
    needs_mentor   boolean,
    constraint one_participant_a_year unique (person_id, school_year)
);

create table confirmed_deficit (
    participant_id bigint      not null references survey_participant (id),
    area           varchar(30) not null,
    primary key (participant_id, area)
);

create sequence self_assessment_seq start with 1 increment by 50;

create table self_assessment (
    id          bigint                   not null primary key,
    version     bigint                   not null,
    person_id   bigint                   not null references person (id),
    school_year varchar(9)               not null,
    state       varchar(30)              not null,
    closed_at   timestamp with time zone not null,
    constraint one_self_assessment_a_year unique (person_id, school_year)
);

create table area_rating (
    assessment_id bigint      not null references self_assessment (id),
    area          varchar(30) not null,
    difficulty    varchar(30) not null,
    primary key (assessment_id, area)
);

create table area_to_share (
    assessment_id bigint      not null references self_assessment (id),
    area          varchar(30) not null,
    primary key (assessment_id, area)
);

create sequence teacher_request_seq start with 1 increment by 50;

create table teacher_request (
    id               bigint                   not null primary key,
    version          bigint                   not null,
    person_id        bigint                   not null references person (id),
    school_year      varchar(9)               not null,
    state            varchar(30)              not null,
    closed_at        timestamp with time zone not null,
    topics           varchar(2000),
    frequency        varchar(30),
    convenient_time  varchar(200),
    readiness        varchar(30),
    wished_mentor_id bigint references person (id),
    expectations     varchar(1000),
    constraint one_request_a_year unique (person_id, school_year)
);

create table requested_help_form (
    request_id bigint      not null references teacher_request (id),
    help_form  varchar(30) not null,
    primary key (request_id, help_form)
);
