create sequence programme_seq start with 1 increment by 50;
create sequence programme_activity_seq start with 1 increment by 50;
create sequence pair_meeting_seq start with 1 increment by 50;
create sequence pair_support_seq start with 1 increment by 50;

create table programme (
    id               bigint       not null primary key,
    version          bigint       not null,
    pair_id          bigint       not null unique references mentoring_pair (id),
    school_year      varchar(9)   not null,
    status           varchar(30)  not null,
    problem          varchar(1500),
    goal             varchar(500),
    tasks            varchar(1500),
    results          varchar(1500),
    rhythm           varchar(300),
    result_check     varchar(1000),
    remark           varchar(1100),
    mentee_silent    boolean      not null,
    times_returned   integer      not null,
    approved_on      date,
    closed_on        date,
    closing          varchar(30),
    facts            varchar(2000),
    dynamics         varchar(1500),
    achievements     varchar(1000),
    difficulties     varchar(1000),
    proposals        varchar(1000),
    verdict          varchar(30),
    check (status <> 'IN_FORCE' or approved_on is not null),
    check (status <> 'CLOSED' or (closed_on is not null and closing is not null))
);

create table programme_overcome (
    programme_id bigint      not null references programme (id),
    area         varchar(30) not null,
    primary key (programme_id, area)
);

create table programme_activity (
    id              bigint       not null primary key,
    version         bigint       not null,
    programme_id    bigint       not null references programme (id),
    activity_number integer      not null check (activity_number between 1 and 6),
    title           varchar(300) not null,
    form            varchar(30)  not null,
    month_begins    date         not null,
    expected_result varchar(300) not null,
    done            boolean      not null,
    unique (programme_id, activity_number)
);

create table programme_activity_area (
    activity_id bigint      not null references programme_activity (id),
    area        varchar(30) not null,
    primary key (activity_id, area)
);

create table pair_meeting (
    id              bigint      not null primary key,
    version         bigint      not null,
    pair_id         bigint      not null references mentoring_pair (id),
    opens_on        date        not null,
    closes_on       date        not null,
    stretch         integer     not null default 1,
    status          varchar(30) not null,
    held_on         date,
    minutes         integer,
    kind            varchar(30),
    format          varchar(30),
    topic           varchar(300),
    activity_number integer,
    content         varchar(2000),
    recommendations varchar(2000),
    task            varchar(1000),
    task_until      date,
    reason          varchar(500),
    confirmation    varchar(30),
    remark          varchar(1000),
    reflection      varchar(1000),
    unique (pair_id, opens_on),
    check (closes_on >= opens_on),
    check (status <> 'HELD' or held_on is not null)
);

create table pair_support (
    id         bigint      not null primary key,
    version    bigint      not null,
    pair_id    bigint      not null references mentoring_pair (id),
    opens_on   date        not null,
    closes_on  date        not null,
    stretch    integer     not null default 1,
    status     varchar(30) not null,
    held_on    date,
    kind       varchar(30),
    conclusion varchar(1000),
    notes      varchar(2000),
    author     varchar(64),
    unique (pair_id, opens_on),
    check (closes_on >= opens_on),
    check (status <> 'HELD' or (held_on is not null and author is not null))
);
