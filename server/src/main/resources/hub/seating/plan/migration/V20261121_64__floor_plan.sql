-- What seats and rights are grouped by. Never deleted: grants and figures of years ago name it.
create table seating_zone (
    id integer primary key,
    floor_id integer not null references space_area (id),
    -- as the version that holds has them, or the last one that had the zone
    letter text not null,
    name text not null
);

-- Versions of drawings. One with a day never changes any more.
create table seating_plan (
    id integer primary key,
    floor_id integer not null references space_area (id),
    version integer not null,
    based_on integer references seating_plan (id),
    -- the first day on which it holds; null of a draft
    from_on text,
    revision integer not null default 1,
    -- JSON as the file, without the ground
    content text not null,
    -- SVG
    ground text,
    changed_at integer not null,
    changed_by integer
);
create unique index seating_plan_version on seating_plan (floor_id, version);
create unique index seating_plan_day on seating_plan (floor_id, from_on) where from_on is not null;

-- Where seats stand in the versions that have a day.
create table seating_plan_seat (
    plan_id integer not null references seating_plan (id),
    space_id integer not null references space_place (id),
    zone_id integer references seating_zone (id),
    code text not null,
    kind text not null,
    -- metres, degrees
    x real not null,
    y real not null,
    rot integer not null,
    primary key (plan_id, space_id)
) without rowid;
create index seating_plan_seat_space on seating_plan_seat (space_id);
create index seating_plan_seat_zone on seating_plan_seat (zone_id);
