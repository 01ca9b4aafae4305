-- Pairs of letters of what was said, by room and time: rowid = home * 2^32 + k. The words themselves are not kept here.
create virtual table chat_find using fts5(words, content = '', contentless_delete = 1, tokenize = 'ascii');

-- k: seconds since 2020 or, where that is taken, the next free number; threads stand among the messages of their home.
create table chat_found (
    home_id integer not null,
    k integer not null,
    room_id integer not null,
    n integer not null,
    primary key (home_id, k)
) without rowid;
create unique index chat_found_message on chat_found (room_id, n);

-- How far the log has been read; no row before the first reading.
create table chat_find_place (
    one integer primary key check (one = 1),
    seq integer not null
);

-- Rooms and threads with messages from before the first reading: up to n they are still to be read.
create table chat_find_rest (
    room_id integer primary key,
    n integer not null
);
