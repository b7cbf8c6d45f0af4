-- Who opened whose personal data, who changed rights, who signed in. Rows are only ever added, at the end; the hash of each
-- covers the hash of the one before it. No names: people are ids here, and go on being ids once their names are destroyed.
create table journal_entry (
    entry_number bigint                   not null primary key,
    happened_at  timestamp with time zone not null,
    login        varchar(64),
    kind         varchar(40)              not null,
    subject      varchar(300)             not null,
    place        varchar(200)             not null,
    address      varchar(64),
    hash         varchar(64)              not null
);

create index journal_entry_happened_at on journal_entry (happened_at);

-- Whom an entry concerns. Part of what the hash covers.
create table journal_entry_person (
    entry_number bigint not null references journal_entry (entry_number),
    person_id    bigint not null,
    primary key (entry_number, person_id)
);

create index journal_entry_person_id on journal_entry_person (person_id, entry_number);

-- The one row every writer holds while adding an entry. Entries up to before_first have been removed when their time was up.
create table journal_chain (
    id          integer     not null primary key check (id = 1),
    before_first bigint     not null,
    before_hash varchar(64) not null,
    last_number bigint      not null,
    last_hash   varchar(64) not null
);

insert into journal_chain (id, before_first, before_hash, last_number, last_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000',
        0, '0000000000000000000000000000000000000000000000000000000000000000');
