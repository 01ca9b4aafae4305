-- What a person has begun, means to send later, sends often, and wants to see again.
create table chat_draft (
    person_id integer not null,
    room_id integer not null references chat_room (id),
    -- 0: in the room itself, else the message that is being answered
    root_n integer not null,
    -- empty: thrown away; kept a while, so that an older version that comes late does not bring it back
    text text not null,
    -- when it was written, by the clock of the device
    at integer not null,
    primary key (person_id, room_id, root_n)
) without rowid;

create table chat_scheduled (
    -- Never given again: the message it becomes is known by it.
    id integer primary key autoincrement,
    person_id integer not null,
    room_id integer not null references chat_room (id),
    letter text not null,
    at integer not null,
    -- why it could not be sent when it was due; such a one waits for its author
    failed text
);
create index chat_scheduled_due on chat_scheduled (at) where failed is null;
create index chat_scheduled_person on chat_scheduled (person_id);

create table chat_template (
    id integer primary key autoincrement,
    -- either a person's own or a unit's
    person_id integer,
    unit_id integer,
    name text not null,
    text text not null,
    check ((person_id is null) <> (unit_id is null))
);
create index chat_template_person on chat_template (person_id) where person_id is not null;
create index chat_template_unit on chat_template (unit_id) where unit_id is not null;

create table chat_saved (
    person_id integer not null,
    room_id integer not null,
    n integer not null,
    at integer not null,
    note text,
    remind_at integer,
    -- when the reminder came; it comes once
    reminded_at integer,
    primary key (person_id, room_id, n),
    foreign key (room_id, n) references chat_message (room_id, n)
) without rowid;
create index chat_saved_due on chat_saved (remind_at) where remind_at is not null and reminded_at is null;
