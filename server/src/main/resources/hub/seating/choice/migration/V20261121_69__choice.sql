-- Lots, with all that is needed to draw them again. Never changed once given.
create table seating_draw (
    id integer primary key,
    person_id integer not null,
    -- in Japan
    day text not null,
    half text not null check (half in ('AM', 'PM', 'DAY')),
    at integer not null,
    seed text not null,
    -- JSON: seat, weight, gone
    candidates text not null,
    seat_id integer not null,
    -- the draw that this one replaced
    again_id integer references seating_draw (id)
);
create index seating_draw_person on seating_draw (person_id, day);
