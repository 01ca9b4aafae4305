-- Series: the rules that made bookings. The dates themselves are bookings (booking.series_id, booking.original_at).
create table series (
    id integer primary key,
    made_by integer not null,
    made_at integer not null
);

-- A series has one rule at a time; changed from a day on, the rule before ends there and another takes over.
-- Days are TEXT yyyy-MM-dd in Asia/Tokyo.
create table series_part (
    series_id integer not null references series (id),
    first_day text not null,
    -- of the last date, included
    last_day text not null,
    freq text not null check (freq in ('DAILY', 'WEEKLY', 'MONTHLY')),
    every integer not null,
    -- 1 for Monday to 7 for Sunday, separated by commas
    days text not null,
    month_day integer,
    nth integer,
    weekday integer,
    -- null: closed days are days as any other
    if_closed text check (if_closed in ('SKIP', 'BEFORE', 'AFTER')),
    -- minutes after midnight
    start_minute integer not null,
    minutes integer not null,
    primary key (series_id, first_day)
) without rowid;

-- Days that a rule says and that are left out.
create table series_skip (
    series_id integer not null references series (id),
    day text not null,
    primary key (series_id, day)
) without rowid;
