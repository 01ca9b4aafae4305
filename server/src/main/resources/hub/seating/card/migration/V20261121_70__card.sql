-- Staff cards. hash is the lower-case hexadecimal HMAC-SHA256 of the card's number under the key in the file card-key, which is
-- never in this database; null once the card is taken from its owner. used_at is written to the hour.
create table seating_card (
    id         integer primary key,
    hash       text unique,
    person_id  integer not null references person (id),
    how        text    not null,
    by_id      integer references person (id),
    bound_at   integer not null,
    used_at    integer,
    unbound_at integer
);

create index seating_card_by_person on seating_card (person_id) where unbound_at is null;

-- What was done with cards and tried with them. device_id is the kiosk where it was, if it was at one.
create table seating_card_trace (
    id        integer primary key,
    at        integer not null,
    kind      text    not null,
    person_id integer not null references person (id),
    by_id     integer references person (id),
    device_id integer references space_device (id)
);
