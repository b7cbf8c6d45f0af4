create sequence mentor_search_seq start with 1 increment by 50;
create sequence mentor_place_seq start with 1 increment by 50;
create sequence mentoring_pair_seq start with 1 increment by 50;
create sequence pair_consent_seq start with 1 increment by 50;
create sequence pair_agreement_seq start with 1 increment by 50;

-- One row per year: locked by whoever closes a pair, so that the last one to close knows it is the last.
create table pair_season (
    school_year varchar(9)  not null primary key,
    version     bigint      not null,
    outcome     varchar(30) not null
);

-- One row per mentor and year: locked by whoever takes one of the mentor's places.
create table mentor_place (
    id          bigint     not null primary key,
    version     bigint     not null,
    school_year varchar(9) not null,
    mentor_id   bigint     not null references person (id),
    unique (school_year, mentor_id)
);

create table mentor_search (
    id          bigint      not null primary key,
    version     bigint      not null,
    school_year varchar(9)  not null,
    mentee_id   bigint      not null references person (id),
    collected   boolean     not null,
    outcome     varchar(30) not null,
    reason      varchar(1000),
    unique (school_year, mentee_id)
);

create table mentoring_pair (
    id               bigint        not null primary key,
    version          bigint        not null,
    school_year      varchar(9)    not null,
    mentor_id        bigint        not null references person (id),
    mentee_id        bigint        not null references person (id),
    active_mentee_id bigint unique references person (id),
    form             varchar(30)   not null,
    kind             varchar(30)   not null,
    from_day         date          not null,
    to_day           date          not null,
    pay              varchar(30)   not null,
    pay_terms        varchar(300),
    reason           varchar(1000) not null,
    status           varchar(30)   not null,
    proposed_on      date          not null,
    act_id           bigint,
    active_from      date,
    life_begun       boolean       not null,
    closed_on        date,
    ending           varchar(30),
    remark           varchar(500),
    check (mentor_id <> mentee_id),
    check (to_day > from_day),
    check ((status = 'ACTIVE' and active_mentee_id is not null) or (status <> 'ACTIVE' and active_mentee_id is null)),
    check (active_mentee_id is null or active_mentee_id = mentee_id),
    check (status <> 'ACTIVE' or (act_id is not null and active_from is not null)),
    check (status <> 'CLOSED' or (closed_on is not null and ending is not null))
);
create index mentoring_pair_of_year on mentoring_pair (school_year, status);
create index mentoring_pair_of_mentor on mentoring_pair (school_year, mentor_id);

create table pair_consent (
    id           bigint      not null primary key,
    version      bigint      not null,
    pair_id      bigint      not null references mentoring_pair (id),
    side         varchar(10) not null,
    answer       varchar(20) not null,
    answered_at  timestamp with time zone,
    comment_text varchar(1000),
    unique (pair_id, side)
);

create table pair_agreement (
    id               bigint      not null primary key,
    version          bigint      not null,
    pair_id          bigint      not null unique references mentoring_pair (id),
    basis            varchar(30) not null,
    agreement_number varchar(30),
    agreement_date   date,
    contract         varchar(100),
    content          varchar(1500),
    performance      varchar(300),
    term_from        date        not null,
    term_to          date        not null,
    pay              varchar(30),
    pay_terms        varchar(300),
    exemption        varchar(1000),
    recorded_on      date        not null,
    check (basis <> 'AGREEMENT' or (agreement_number is not null and agreement_date is not null and contract is not null
        and content is not null and performance is not null and pay is not null)),
    check (basis = 'AGREEMENT' or exemption is not null)
);

create sequence pair_change_seq start with 1 increment by 50;
create sequence pair_change_consent_seq start with 1 increment by 50;

create table pair_change (
    id           bigint      not null primary key,
    version      bigint      not null,
    pair_id      bigint      not null references mentoring_pair (id),
    open_pair_id bigint unique references mentoring_pair (id),
    kind         varchar(30) not null,
    initiator    varchar(30) not null,
    asked_by     bigint      not null references person (id),
    asked_on     date        not null,
    last_day     date        not null,
    new_end      date,
    reason       varchar(1000),
    status       varchar(30) not null,
    reviewer     varchar(64),
    reviewed_at  timestamp with time zone,
    remark       varchar(1000),
    act_id       bigint,
    new_pair_id  bigint references mentoring_pair (id),
    done_on      date,
    check (open_pair_id is null or open_pair_id = pair_id),
    check ((kind = 'EXTENSION') = (new_end is not null)),
    check (status <> 'DONE' or (act_id is not null and done_on is not null))
);
create index pair_change_of_pair on pair_change (pair_id);

create table pair_change_consent (
    id           bigint      not null primary key,
    version      bigint      not null,
    change_id    bigint      not null references pair_change (id),
    person_id    bigint      not null references person (id),
    answer       varchar(20) not null,
    answered_at  timestamp with time zone,
    comment_text varchar(1000),
    unique (change_id, person_id)
);
