create table chat_room (
    id integer primary key,
    kind text not null check (kind in ('UNIT', 'GROUP', 'DIRECT')),
    name text not null,
    purpose text,
    -- UNIT: the unit whose people are its members
    unit_id integer unique,
    -- DIRECT: the two people, smaller id first, as '12:40'
    pair text unique,
    created_at integer not null,
    -- number of the newest message, 0 while there is none
    head integer not null default 0,
    -- how many rows of chat_member it has, kept in the same transactions
    members integer not null default 0
);

-- mine: how far this person has read, known to the person's own devices; may go back.
-- shown: how far others see that this person has read (既読); only grows.
create table chat_member (
    room_id integer not null references chat_room (id),
    person_id integer not null,
    joined_at integer not null,
    mine integer not null,
    shown integer not null,
    primary key (room_id, person_id)
) without rowid;
create index chat_member_person on chat_member (person_id);

-- n is dense within a room and given in the transaction that stores the message.
create table chat_message (
    room_id integer not null references chat_room (id),
    n integer not null,
    author_id integer not null,
    at integer not null,
    text text not null,
    op text,
    primary key (room_id, n)
) without rowid;
create unique index chat_message_op on chat_message (author_id, op) where op is not null;
