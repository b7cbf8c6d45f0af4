create sequence council_meeting_seq start with 1 increment by 50;

create table council_meeting (
    id              bigint       not null primary key,
    version         bigint       not null,
    school_year     varchar(9)   not null,
    state           varchar(30)  not null,
    planned_on      date         not null,
    place           varchar(200) not null,
    secretary_id    bigint       not null references person (id),
    protocol_number varchar(20),
    held_on         date,
    chairman_id     bigint references person (id),
    present_count   integer check (present_count >= 0),
    total_count     integer check (total_count > 0),
    heard           varchar(4000),
    votes_for       integer check (votes_for >= 0),
    votes_against   integer check (votes_against >= 0),
    votes_abstained integer check (votes_abstained >= 0),
    returns         integer      not null,
    return_comment  varchar(1000),
    signed_by       bigint references person (id),
    signed_on       date,
    constraint council_protocol_number_once unique (school_year, protocol_number),
    constraint council_present_of_total check (present_count <= total_count),
    constraint council_votes_of_present check (votes_for + votes_against + votes_abstained = present_count)
);

create table council_agenda (
    meeting_id  bigint       not null references council_meeting (id),
    item_number integer      not null,
    topic       varchar(300) not null,
    primary key (meeting_id, item_number)
);

create table council_decision (
    meeting_id      bigint        not null references council_meeting (id),
    decision_number integer       not null,
    text            varchar(1000) not null,
    responsible_id  bigint        not null references person (id),
    due_on          date          not null,
    primary key (meeting_id, decision_number)
);
