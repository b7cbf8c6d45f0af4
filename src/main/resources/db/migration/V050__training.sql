create sequence training_period_seq start with 1 increment by 50;

create table training_period (
    id            bigint      not null primary key,
    version       bigint      not null,
    school_year   varchar(9)  not null,
    work          varchar(30) not null,
    period_number integer     not null,
    first_day     date        not null,
    last_day      date        not null,
    status        varchar(30) not null,
    unique (school_year, work, period_number),
    check (first_day <= last_day)
);

create sequence training_seq start with 1 increment by 50;

create table training (
    id              bigint       not null primary key,
    version         bigint       not null,
    school_year     varchar(9)   not null,
    period_id       bigint       not null references training_period (id),
    kind            varchar(30)  not null,
    title           varchar(200) not null,
    held_on         date         not null,
    held            boolean      not null,
    material_kind   varchar(30),
    purpose         varchar(1000),
    audience        varchar(30),
    place           varchar(500),
    leader_id       bigint references person (id),
    guest_leader    varchar(150),
    organiser       varchar(200),
    minutes         integer check (minutes between 1 and 600),
    summary         varchar(4000),
    recommendations varchar(4000)
);

create index training_by_year on training (school_year);
create index training_by_period on training (period_id);

create sequence training_learner_seq start with 1 increment by 50;

create table training_learner (
    id          bigint      not null primary key,
    version     bigint      not null,
    training_id bigint      not null references training (id),
    person_id   bigint      not null references person (id),
    status      varchar(30) not null,
    takeaway    varchar(2000),
    certificate varchar(100),
    reason      varchar(500),
    unique (training_id, person_id)
);
