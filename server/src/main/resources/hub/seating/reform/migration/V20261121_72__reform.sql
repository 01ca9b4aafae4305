-- What was decided about a day on which units, posts or grants change. Days are yyyy-MM-dd in Japan.
create table seating_reform (
    on_day     text    primary key,
    digest     text    not null,
    applied_at integer not null,
    applied_by integer not null,
    -- when the day came and what was booked since was looked at
    switched_at integer,
    undone_at  integer,
    undone_by  integer
) without rowid;

-- The day up to which sittings were judged by what changed. One row.
create table seating_reform_day (
    only integer primary key check (only = 1),
    day  text    not null
);
