-- The state a person chose by hand; it always ends.
create table presence_manual (
    person_id integer primary key,
    state text not null,
    note text,
    since integer not null,
    until integer not null
);
