-- Who stands in for the people of a unit, the first to ask first.
create table presence_stand_in (
    unit_id integer not null,
    place integer not null,
    person_id integer not null,
    primary key (unit_id, place)
) without rowid;

-- States with a note that a unit has its people choose with one tap; minutes null: until the end of work.
create table presence_preset (
    id integer primary key,
    unit_id integer not null,
    place integer not null,
    state text not null,
    note text not null,
    minutes integer,
    unique (unit_id, place)
);
