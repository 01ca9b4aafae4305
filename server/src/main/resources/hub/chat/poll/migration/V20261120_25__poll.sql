-- Messages that are put to the vote.
create table chat_poll (
    room_id integer not null,
    n integer not null,
    home_id integer not null,
    author_id integer not null,
    multiple integer not null,
    anonymous integer not null,
    closes integer,
    closed_at integer,
    -- people who have voted, kept in the same transactions
    voters integer not null default 0,
    primary key (room_id, n),
    foreign key (room_id, n) references chat_message (room_id, n)
) without rowid;
create index chat_poll_closes on chat_poll (closes) where closed_at is null and closes is not null;

create table chat_poll_option (
    room_id integer not null,
    n integer not null,
    place integer not null,
    label text not null,
    votes integer not null default 0,
    primary key (room_id, n, place)
) without rowid;

-- Who chose what. Of anonymous polls only while they are open, so that a vote can be changed.
create table chat_poll_vote (
    room_id integer not null,
    n integer not null,
    person_id integer not null,
    place integer not null,
    primary key (room_id, n, person_id, place)
) without rowid;
