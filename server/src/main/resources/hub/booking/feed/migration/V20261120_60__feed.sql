-- Addresses that other calendars subscribe to. What is secret in an address is kept as its hash only.
create table booking_feed (
    id integer primary key,
    person_id integer not null,
    -- null: the person's own days
    space_id integer,
    -- only that something is there; else titles as far as they may be read
    busy_only integer not null,
    secret_hash text not null unique,
    made_at integer not null,
    used_at integer
);
create index booking_feed_person on booking_feed (person_id);

-- Which booking an entry of another calendar has become, so that it is changed and not doubled.
create table booking_import (
    person_id integer not null,
    uid text not null,
    -- when this date of it was to begin at first
    key_at integer not null,
    booking_id integer not null,
    -- of what it said
    hash text not null,
    primary key (person_id, uid, key_at)
) without rowid;
create index booking_import_booking on booking_import (booking_id);
