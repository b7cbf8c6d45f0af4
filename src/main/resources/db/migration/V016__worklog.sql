create sequence done_task_seq start with 1 increment by 50;

-- answers: the questions and answers as JSON; null once they have been destroyed
-- subjects: the ids the process carried, as ' pairId=7 personId=3 '
create table done_task (
    id                  bigint                   not null primary key,
    version             bigint                   not null,
    task_id             varchar(64),
    form                varchar(100)             not null,
    name                varchar(255)             not null,
    process_instance_id varchar(64)              not null,
    process             varchar(100)             not null,
    business_key        varchar(100),
    school_year         varchar(9),
    item                varchar(10),
    document            varchar(80),
    doer                varchar(64)              not null,
    done_at             timestamp with time zone not null,
    subjects            varchar(1000)            not null,
    decision            varchar(500),
    answers             varchar(1000000)
);

create index done_task_of_doer on done_task (doer, done_at);
create index done_task_of_instance on done_task (process_instance_id);

-- answers: the values of the form's fields as JSON
-- subjects: as above
create table task_draft (
    task_id  varchar(64)              not null primary key,
    doer     varchar(64)              not null,
    saved_at timestamp with time zone not null,
    subjects varchar(1000)            not null,
    answers  varchar(150000)          not null
);

create index task_draft_by_age on task_draft (saved_at);
