create sequence quality_round_seq start with 1 increment by 50;
create sequence quality_questionnaire_seq start with 1 increment by 50;
create sequence mentor_report_seq start with 1 increment by 50;

create table quality_round (
    id                   bigint      not null primary key,
    version              bigint      not null,
    school_year          varchar(9)  not null unique,
    state                varchar(30) not null,
    opened_on            date        not null,
    closed_on            date,
    analysed_by          bigint references person (id),
    strengths            varchar(2000),
    weaknesses           varchar(2000),
    opportunities        varchar(2000),
    threats              varchar(2000),
    problems             varchar(2000),
    proposals            varchar(2000),
    mentors_asked        integer,
    mentors_answered     integer,
    mentors_satisfied    integer,
    mentees_asked        integer,
    mentees_answered     integer,
    mentees_satisfied    integer,
    reports_asked        integer,
    reports_submitted    integer,
    activities_planned   integer,
    activities_done      integer,
    meetings_held        integer,
    mentees_ready        integer,
    mentees_ready_supported integer,
    mentees_not_ready    integer
);

create table quality_statement (
    round_id         bigint  not null references quality_round (id),
    statement_number integer not null,
    score            integer not null check (score between 0 and 2),
    primary key (round_id, statement_number)
);

create table quality_questionnaire (
    id                bigint      not null primary key,
    version           bigint      not null,
    school_year       varchar(9)  not null,
    person_id         bigint      not null references person (id),
    side              varchar(30) not null,
    state             varchar(30) not null,
    filled_on         date,
    effectiveness     integer check (effectiveness between 1 and 10),
    comfort           integer check (comfort between 1 and 10),
    organisation      integer check (organisation between 1 and 10),
    usefulness        integer check (usefulness between 1 and 10),
    theory            integer check (theory between 1 and 10),
    practice          integer check (practice between 1 and 10),
    engagement        integer check (engagement between 1 and 10),
    progress          integer check (progress between 1 and 10),
    overall           integer check (overall between 1 and 10),
    met_before        boolean,
    meeting_frequency varchar(30),
    expectations      varchar(30),
    continuation      varchar(30),
    expected          varchar(1000),
    most_valuable     varchar(1000),
    to_improve        varchar(1000),
    low_grade_reason  varchar(1000),
    unique (school_year, person_id, side)
);

create table quality_change (
    questionnaire_id bigint      not null references quality_questionnaire (id),
    noticed          varchar(30) not null,
    primary key (questionnaire_id, noticed)
);

create table mentor_report (
    id                 bigint      not null primary key,
    version            bigint      not null,
    school_year        varchar(9)  not null,
    pair_id            bigint      not null unique,
    mentor_id          bigint      not null references person (id),
    mentee_id          bigint      not null references person (id),
    state              varchar(30) not null,
    submitted_on       date,
    activities_planned integer,
    activities_done    integer,
    meetings_held      integer,
    lessons_visited    integer check (lessons_visited between 0 and 500),
    content            varchar(3000),
    dynamics           varchar(2000),
    achievements       varchar(2000),
    difficulties       varchar(2000),
    verdict            varchar(30),
    support_needed     varchar(1000),
    proposals          varchar(2000)
);
