-- What people were told of bookings, and what they are to be told when a time comes.
create table booking_notice (
    id integer primary key,
    person_id integer not null,
    kind text not null,
    booking_id integer,
    -- of a series: many dates changed at once are one notice
    series_id integer,
    wait_id integer,
    by_id integer,
    at integer not null,
    title text not null,
    from_at integer,
    space_id integer,
    -- until when something is to be done
    until_at integer
);
create index booking_notice_person on booking_notice (person_id, id);
create index booking_notice_same on booking_notice (person_id, booking_id, kind);
create index booking_notice_series on booking_notice (person_id, series_id, kind, at) where series_id is not null;
create index booking_notice_at on booking_notice (at);

-- Up to which notice somebody has seen them.
create table booking_notice_read (
    person_id integer primary key,
    upto integer not null
);

-- How long before the beginning somebody is reminded; null: never. Without a row: the usual time.
create table booking_notice_setting (
    person_id integer primary key,
    minutes integer
);

-- Moments that people are reminded of: the beginning, and the end of the time to check in.
create table booking_notice_due (
    booking_id integer not null,
    kind text not null check (kind in ('SOON', 'CHECK_IN')),
    at integer not null,
    primary key (booking_id, kind)
) without rowid;
create index booking_notice_due_at on booking_notice_due (kind, at);

-- Up to which moment reminders were sent: written with them, so that each is sent once, whatever happens to the hub.
create table booking_notice_clock (
    id integer primary key check (id = 1),
    upto integer not null
);
