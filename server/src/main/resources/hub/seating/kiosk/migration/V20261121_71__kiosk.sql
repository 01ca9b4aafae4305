-- The highest counter of each kiosk: a card that comes with one that was there before is a replay.
create table seating_kiosk (
    device_id integer primary key references space_device (id),
    counter   integer not null
);

-- Cards held to kiosks in the last day, so that one that is sent again is answered as it was. at is by the kiosk's clock; state
-- is null for one that opened a session, else what became of one that waited without network. No number of a card is here.
create table seating_kiosk_tap (
    device_id integer not null references space_device (id),
    counter   integer not null,
    op        text    not null,
    at        integer not null,
    came_at   integer not null,
    person_id integer references person (id),
    state     text,
    code      text,
    primary key (device_id, counter)
) without rowid;

create index seating_kiosk_tap_by_time on seating_kiosk_tap (came_at);
