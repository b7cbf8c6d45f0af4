create sequence person_seq start with 1 increment by 50;

create table person (
    id             bigint       not null primary key,
    version        bigint       not null,
    login          varchar(64)  not null unique,
    last_name      varchar(60)  not null,
    first_name     varchar(60)  not null,
    middle_name    varchar(60),
    job_position   varchar(120) not null,
    category       varchar(20)  not null,
    experience     integer      not null check (experience between 0 and 70),
    hired_on       date         not null,
    teacher        boolean      not null,
    children_group varchar(80),
    left_on        date,
    gender         varchar(30)  not null
);

create table person_wording (
    person_id         bigint      not null references person (id),
    grammar_case      varchar(30) not null,
    declined_name     varchar(200),
    declined_position varchar(150),
    primary key (person_id, grammar_case)
);

create table duty (
    duty      varchar(30) not null primary key,
    version   bigint      not null,
    person_id bigint      not null references person (id)
);
