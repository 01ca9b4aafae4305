-- From which Monday on the weeks of a zone's rota are counted.
create table duty_pattern (
    zone_id integer primary key references seating_zone (id),
    anchor text not null,
    changed_at integer not null,
    changed_by integer not null
);

-- Who sits at the counter, in turn week by week.
create table duty_cell (
    zone_id integer not null references duty_pattern (zone_id),
    seat_id integer not null references space_place (id),
    -- 1 is Monday
    weekday integer not null check (weekday between 1 and 7),
    half text not null check (half in ('AM', 'PM')),
    -- JSON, ids of persons
    people text not null,
    primary key (weekday, zone_id, seat_id, half)
) without rowid;
create index duty_cell_zone on duty_cell (zone_id);

-- What stands against the pattern: set by a captain, or swapped.
create table duty_turn (
    day text not null,
    seat_id integer not null references space_place (id),
    half text not null check (half in ('AM', 'PM')),
    zone_id integer not null references seating_zone (id),
    -- null: nobody
    person_id integer,
    made_at integer not null,
    made_by integer not null,
    primary key (day, seat_id, half)
) without rowid;

create table duty_swap (
    id integer primary key,
    zone_id integer not null references seating_zone (id),
    seat_id integer not null,
    day text not null,
    half text not null,
    by_id integer not null,
    to_id integer not null,
    -- what the other gives for it; null: nothing
    instead_seat_id integer,
    instead_day text,
    instead_half text,
    state text not null,
    asked_at integer not null,
    answered_at integer
);
create index duty_swap_by on duty_swap (by_id, day);
create index duty_swap_to on duty_swap (to_id, day);
create index duty_swap_zone on duty_swap (zone_id, day);
