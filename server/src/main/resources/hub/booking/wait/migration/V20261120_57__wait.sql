-- Who waits for a place, or for any that suits a purpose, and what is kept for them.
create table booking_wait (
    id integer primary key autoincrement,
    person_id integer not null,
    state text not null check (state in ('WAITING', 'OFFERED', 'TAKEN', 'LAPSED', 'OVER', 'DROPPED')),
    space_id integer,
    purpose_id integer,
    people integer not null,
    from_at integer not null,
    until_at integer not null,
    -- when it has to begin at the latest
    last_at integer not null,
    minutes integer not null,
    at_once integer not null,
    title text not null,
    made_at integer not null,
    -- the allocation that keeps the place
    held_id integer,
    offer_space_id integer,
    offer_from integer,
    offer_until integer,
    offer_expires integer,
    booking_id integer,
    check (space_id is not null or purpose_id is not null),
    check ((state = 'OFFERED') = (held_id is not null and offer_expires is not null))
);
create index booking_wait_person on booking_wait (person_id) where state in ('WAITING', 'OFFERED');
create index booking_wait_wanting on booking_wait (until_at) where state = 'WAITING';
create index booking_wait_space on booking_wait (space_id, until_at) where state = 'WAITING';
-- One index for each sweep.
create index booking_wait_lapsed on booking_wait (offer_expires) where state = 'OFFERED';
create index booking_wait_over on booking_wait (last_at) where state = 'WAITING';
