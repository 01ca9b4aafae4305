-- A file, from the first word of its upload until nobody needs it: digest is null while it is on its way or was refused,
-- room_id while no message has it. Which message has it is the only right to it. Numbers are not given twice.
create table chat_file (
    id integer primary key autoincrement,
    -- who sent it or sent it on; what is kept counts for this person
    person_id integer not null,
    op text,
    name text not null,
    -- bytes: until it is whole those announced, then those kept
    size integer not null,
    keep_place integer not null default 0,
    -- when it goes unless a message has it by then
    until integer not null,
    -- code of the refusal
    refused text,
    -- SHA-256 of what is kept, in hexadecimal: where it lies
    digest text,
    kind text check (kind in ('IMAGE', 'VIDEO', 'AUDIO', 'PDF', 'OTHER')),
    type text,
    width integer,
    height integer,
    -- media type of its small pictures
    thumb text,
    pages integer,
    lat real,
    lon real,
    taken integer,
    room_id integer,
    n integer,
    place integer,
    foreign key (room_id, n) references chat_message (room_id, n),
    check ((room_id is null) = (n is null)),
    check (room_id is null or digest is not null)
);
create unique index chat_file_op on chat_file (person_id, op) where op is not null;
create index chat_file_message on chat_file (room_id, n) where room_id is not null;
create index chat_file_person on chat_file (person_id, digest, size);
create index chat_file_digest on chat_file (digest) where digest is not null;
create index chat_file_until on chat_file (until) where room_id is null;
