create sequence kept_document_seq start with 1 increment by 50;
create sequence signed_copy_seq start with 1 increment by 50;

create table kept_document (
    id          bigint                   not null primary key,
    version     bigint                   not null,
    paper       varchar(40)              not null,
    document_id bigint                   not null,
    name        varchar(500)             not null,
    number      varchar(60),
    document_date date,
    xhtml       varchar(1000000)         not null,
    sha256      varchar(64)              not null,
    kept_at     timestamp with time zone not null,
    unique (paper, document_id)
);

create table signed_copy (
    id          bigint                   not null primary key,
    version     bigint                   not null,
    paper       varchar(40)              not null,
    document_id bigint                   not null,
    file_name   varchar(200)             not null,
    file_type   varchar(10)              not null,
    file_size   bigint                   not null,
    sha256      varchar(64)              not null,
    attached_by bigint                   not null references person (id),
    attached_at timestamp with time zone not null,
    unique (paper, document_id, sha256)
);

-- A file lies in pieces: neither database keeps 20 MB in one value in a way the other one understands.
create table signed_copy_piece (
    copy_id bigint  not null references signed_copy (id),
    place   integer not null,
    bytes   bytea   not null,
    primary key (copy_id, place)
);

-- The last number given in a calendar year: locked by whoever takes the next one.
create table document_register (
    register      varchar(20) not null,
    register_year integer     not null,
    last_number   integer     not null,
    primary key (register, register_year)
);
