create table kindergarten_settings (
    -- one row, number 1
    id                     bigint       not null primary key check (id = 1),
    version                bigint       not null,
    full_name              varchar(400) not null,
    short_name             varchar(120) not null,
    place                  varchar(120) not null,
    head_title             varchar(120) not null,
    address                varchar(300) not null,
    inn                    varchar(10)  not null,
    ogrn                   varchar(13)  not null,
    site                   varchar(200) not null,
    order_number_format    varchar(30)  not null,
    local_act_number_format varchar(30) not null,
    min_experience         integer      not null check (min_experience between 0 and 50),
    max_mentees            integer      not null check (max_mentees between 1 and 10),
    min_months             integer      not null check (min_months between 1 and 36),
    max_months             integer      not null check (max_months between 1 and 36),
    mentoring_article_from date,
    separate_consents_from date,
    changed_by             varchar(64),
    changed_at             timestamp with time zone,
    constraint shortest_term_first check (min_months <= max_months)
);

create table kindergarten_accepting_body (
    settings_id bigint      not null references kindergarten_settings (id),
    place       integer     not null,
    body        varchar(30) not null,
    primary key (settings_id, place),
    constraint body_accepts_once unique (settings_id, body)
);
