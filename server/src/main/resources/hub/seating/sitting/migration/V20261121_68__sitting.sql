-- That somebody has a seat for a time, or had. Rows are never deleted; ends are states. What it occupies stands in
-- space_allocation, kind 'seat'.
create table seating_sitting (
    id integer primary key,
    person_id integer not null,
    seat_id integer not null references space_place (id),
    floor_id integer not null references space_area (id),
    -- in Japan
    day text not null,
    from_at integer not null,
    until_at integer not null,
    -- the end as it was before it was cut
    planned_until integer not null,
    -- until the person leaves: until_at is the latest
    open integer not null default 0,
    state text not null,
    kind text not null,
    -- the standing behind it: a fixed seat or a turn of duty
    source_id integer,
    -- who did it for the person; null: nobody else
    by_id integer,
    made_at integer not null,
    -- the person is planned away and took it all the same
    despite integer not null default 0,
    opens_at integer not null,
    -- when it is given back unless somebody comes; null: never
    deadline_at integer,
    -- when its person is warned; null: not, or not any more
    warn_at integer,
    -- when its person is reminded to clear the desk, likewise
    clean_at integer,
    came_at integer,
    came_how text,
    ended_at integer,
    -- what can be taken back for two minutes, and by whom
    act text,
    act_at integer,
    act_by integer,
    -- the sitting that goes on in this one
    previous_id integer references seating_sitting (id),
    draw_id integer,
    allocation_id integer,
    -- of what is kept for some seconds
    expires_at integer,
    occupies integer generated always as (state in ('HELD', 'BOOKED', 'HERE')) virtual,
    check (from_at < until_at)
);
create index seating_sitting_floor on seating_sitting (floor_id, day) where occupies = 1;
create index seating_sitting_seat on seating_sitting (seat_id, day) where occupies = 1;
create index seating_sitting_day on seating_sitting (day) where occupies = 1;
create index seating_sitting_person on seating_sitting (person_id, day);
create index seating_sitting_past on seating_sitting (day, floor_id);
create index seating_sitting_over on seating_sitting (until_at) where occupies = 1;
create index seating_sitting_deadline on seating_sitting (deadline_at) where state = 'BOOKED' and deadline_at is not null;
create index seating_sitting_warn on seating_sitting (warn_at) where state = 'BOOKED' and warn_at is not null;
create index seating_sitting_clean on seating_sitting (clean_at) where state = 'HERE' and clean_at is not null;
create index seating_sitting_held on seating_sitting (expires_at) where state = 'HELD';

-- A fixed seat or a turn of duty that its person does not want on a day: the hub does not sit them down again.
create table seating_declined (
    person_id integer not null,
    seat_id integer not null,
    day text not null,
    primary key (person_id, seat_id, day)
) without rowid;

create table seating_notice (
    id integer primary key,
    person_id integer not null,
    kind text not null,
    sitting_id integer,
    seat_id integer,
    place text not null,
    to_place text,
    by_id integer,
    at integer not null,
    from_at integer,
    until_at integer
);
create index seating_notice_person on seating_notice (person_id, id);
create index seating_notice_at on seating_notice (at);

create table seating_notice_read (
    person_id integer primary key,
    upto integer not null
);

-- What people have chosen; who is not in it has chosen nothing.
create table seating_taste (
    person_id integer primary key,
    -- names separated by spaces
    wishes text not null default '',
    shown text not null default 'STAFF',
    proposal_seconds integer not null default 20,
    confirm_seat integer not null default 0,
    big_text integer not null default 0,
    remind integer not null default 1
);

-- What the code on a desk says: whoever reads it sits before it.
create table seating_code (
    code text primary key,
    seat_id integer not null unique
) without rowid;
