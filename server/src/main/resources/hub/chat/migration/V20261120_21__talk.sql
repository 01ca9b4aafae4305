-- Rooms that are threads, rooms that are open to all, rooms that are closed; messages that change, name people and are
-- answered with a sign. The table of rooms is made anew, because a check cannot be changed in place.
pragma defer_foreign_keys = on;
create table chat_room_before as select * from chat_room;
drop table chat_room;
create table chat_room (
    id integer primary key,
    kind text not null check (kind in ('UNIT', 'GROUP', 'DIRECT', 'THREAD')),
    name text not null,
    purpose text,
    icon text,
    -- UNIT: the unit whose people are its members
    unit_id integer unique,
    -- DIRECT: the two people, smaller id first, as '12:40'
    pair text unique,
    -- THREAD: the room it stands in and the message it answers
    home_id integer references chat_room (id),
    root_n integer,
    -- THREAD: the first three who answered, as '12,40,7', and when the newest answer came
    faces text,
    last_at integer,
    created_at integer not null,
    archived_at integer,
    -- GROUP: everybody on the staff finds and joins it
    open integer not null default 0,
    posting text not null default 'ALL' check (posting in ('ALL', 'OWNERS')),
    receipts text not null default 'NAMES' check (receipts in ('NAMES', 'COUNT', 'OFF')),
    -- number of the newest message, 0 while there is none
    head integer not null default 0,
    -- how many rows of chat_member it has, kept in the same transactions
    members integer not null default 0,
    check ((kind = 'THREAD') = (home_id is not null)),
    check ((kind = 'THREAD') = (root_n is not null))
);
insert into chat_room (id, kind, name, purpose, unit_id, pair, created_at, head, members)
    select id, kind, name, purpose, unit_id, pair, created_at, head, members from chat_room_before;
drop table chat_room_before;
create unique index chat_room_thread on chat_room (home_id, root_n) where kind = 'THREAD';
create index chat_room_open on chat_room (id) where open = 1;

-- Members of a thread are those who follow it; only members of its home can be.
alter table chat_member add column owner integer not null default 0;

-- parts: what a message has besides its text, so that a page asks for nothing in vain; see Part.
alter table chat_message add column parts integer not null default 0;
alter table chat_message add column state text not null default 'SENT' check (state in ('SENT', 'DELETED', 'RECALLED'));
alter table chat_message add column edited_at integer;
alter table chat_message add column pinned_at integer;
alter table chat_message add column urgency text not null default 'NORMAL'
    check (urgency in ('NORMAL', 'IMPORTANT', 'URGENT'));
-- Forwarded from there.
alter table chat_message add column from_room integer;
alter table chat_message add column from_n integer;
alter table chat_message add column from_author integer;
alter table chat_message add column from_at integer;
create index chat_message_pinned on chat_message (room_id, pinned_at) where pinned_at is not null;
create index chat_message_at on chat_message (room_id, at);

-- Who was named when a message was sent. target: id of the person or unit, 0 for the whole room.
create table chat_mention (
    room_id integer not null,
    n integer not null,
    kind text not null check (kind in ('PERSON', 'UNIT', 'ROOM')),
    target integer not null,
    primary key (room_id, n, kind, target),
    foreign key (room_id, n) references chat_message (room_id, n)
) without rowid;

create table chat_reaction (
    room_id integer not null,
    n integer not null,
    kind text not null,
    person_id integer not null,
    at integer not null,
    primary key (room_id, n, kind, person_id),
    foreign key (room_id, n) references chat_message (room_id, n)
) without rowid;

-- What a message said before each change.
create table chat_version (
    room_id integer not null,
    n integer not null,
    until integer not null,
    text text not null,
    primary key (room_id, n, until),
    foreign key (room_id, n) references chat_message (room_id, n)
) without rowid;
