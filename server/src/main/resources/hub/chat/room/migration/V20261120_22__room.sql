-- What happened to a room between its messages. after_n: number of the newest message then, so that notes have a place
-- among the messages without being counted as unread. people: the first of those it is about, as '12,40,7'.
create table chat_note (
    id integer primary key,
    room_id integer not null references chat_room (id),
    after_n integer not null,
    at integer not null,
    kind text not null,
    by_id integer,
    people text not null default '',
    people_count integer not null default 0,
    text text
);
create index chat_note_room on chat_note (room_id, after_n, id);

-- How a person has arranged the rooms, as one document. version: how often it was written, so that two devices notice each
-- other.
create table chat_arrangement (
    person_id integer primary key,
    version integer not null,
    body text not null
);

-- What of it must be known for every message that comes: written anew with the document.
create table chat_level (
    room_id integer not null,
    person_id integer not null,
    level text not null check (level in ('ALL', 'MENTIONS', 'MUTE')),
    primary key (room_id, person_id)
) without rowid;
create index chat_level_person on chat_level (person_id);
create table chat_keyword (
    person_id integer not null,
    word text not null,
    primary key (person_id, word)
) without rowid;

-- Nobody looked after the groups opened so far: all of their members do.
update chat_member set owner = 1 where room_id in (select id from chat_room where kind = 'GROUP');
