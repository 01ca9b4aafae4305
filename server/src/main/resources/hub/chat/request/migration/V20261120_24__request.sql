-- Messages that ask for an answer by a time.
create table chat_request (
    room_id integer not null,
    n integer not null,
    -- the room whose members hear of it and may answer; room_id itself outside threads
    home_id integer not null,
    author_id integer not null,
    at integer not null,
    due integer not null,
    per text not null check (per in ('PERSON', 'SECTION')),
    -- people or sections asked, and how many of them have answered; kept in the same transactions
    asked integer not null,
    answered integer not null default 0,
    -- when the silent are reminded without anybody's doing; null: not any more
    remind_at integer,
    reminded_at integer,
    closed_at integer,
    primary key (room_id, n),
    foreign key (room_id, n) references chat_message (room_id, n)
) without rowid;
create index chat_request_remind on chat_request (remind_at) where remind_at is not null;
create index chat_request_due on chat_request (due) where closed_at is null;
create index chat_request_home on chat_request (home_id) where closed_at is null;
create index chat_request_author on chat_request (author_id) where closed_at is null;

create table chat_request_choice (
    room_id integer not null,
    n integer not null,
    place integer not null,
    label text not null,
    count integer not null default 0,
    primary key (room_id, n, place)
) without rowid;

-- Who was asked, and what they said.
create table chat_request_asked (
    room_id integer not null,
    n integer not null,
    per text not null,
    -- id of the person, or of the section
    asked_id integer not null,
    -- SECTION: as it was called when it was asked
    name text,
    -- an answer is still wanted: there is none, and the request is open
    silent integer not null default 1,
    by_id integer,
    choice integer,
    text text,
    at integer,
    primary key (room_id, n, asked_id)
) without rowid;
create index chat_request_silent on chat_request_asked (per, asked_id) where silent = 1;
