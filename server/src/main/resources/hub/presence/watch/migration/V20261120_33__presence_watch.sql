-- Who wants to be told when whom is free. Ends in the evening; nothing is kept of it.
create table presence_watch (
    -- Never given again: a device may still speak of one that has ended.
    id integer primary key autoincrement,
    watcher_id integer not null,
    person_id integer not null,
    at integer not null,
    until integer not null,
    fired_at integer,
    unique (watcher_id, person_id)
);
create index presence_watch_person on presence_watch (person_id) where fired_at is null;
