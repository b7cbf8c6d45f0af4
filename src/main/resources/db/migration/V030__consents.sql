create sequence consent_seq start with 1 increment by 50;

create table consent (
    id              bigint                   not null primary key,
    version         bigint                   not null,
    person_id       bigint                   not null references person (id),
    school_year     varchar(9)               not null,
    kind            varchar(30)              not null,
    decision        varchar(30)              not null,
    decided_at      timestamp with time zone not null,
    shown_text      varchar(4000)            not null,
    signing_way     varchar(30),
    signed_on       date,
    document_number varchar(40),
    conditions      varchar(1000),
    -- true or null: nulls are never equal, so a person has one current record of each kind and year
    current_mark    boolean,
    constraint one_current_consent unique (person_id, school_year, kind, current_mark),
    constraint given_consent_is_signed check (decision <> 'GIVEN' or (signing_way is not null and signed_on is not null))
);

create table consent_category (
    consent_id bigint      not null references consent (id),
    category   varchar(30) not null,
    primary key (consent_id, category)
);

create sequence participation_without_consent_seq start with 1 increment by 50;

create table participation_without_consent (
    id            bigint                   not null primary key,
    version       bigint                   not null,
    person_id     bigint                   not null references person (id),
    school_year   varchar(9)               not null,
    participation varchar(30)              not null,
    reason        varchar(1000)            not null,
    decided_by    bigint                   not null references person (id),
    decided_at    timestamp with time zone not null,
    constraint one_participation_decision unique (person_id, school_year)
);
