create sequence news_item_seq start with 1 increment by 50;

create table news_item (
    id           bigint      not null primary key,
    version      bigint      not null,
    school_year  varchar(9)  not null,
    kind         varchar(30) not null,
    subject_id   bigint      not null,
    happened_on  date        not null,
    tell_by      date        not null,
    status       varchar(30) not null,
    given_out    boolean     not null,
    headline     varchar(200),
    news_text    varchar(4000),
    site_link    varchar(500),
    social_link  varchar(500),
    published_on date,
    reason       varchar(500),
    unique (school_year, kind, subject_id),
    check (status <> 'PUBLISHED' or (headline is not null and site_link is not null and published_on is not null)),
    check (status <> 'NOT_TOLD' or reason is not null)
);
