-- When people work. Days are TEXT yyyy-MM-dd, times TEXT HH:mm, both in Asia/Tokyo; null times mean a day off, an end not
-- after the beginning is one of the next day.

-- Own hours by weekday, 1 = Monday. Who has no rows works the hours of the town hall.
create table presence_hours (
    person_id integer not null,
    weekday   integer not null check (weekday between 1 and 7),
    starts    text,
    ends      text,
    primary key (person_id, weekday),
    check ((starts is null) = (ends is null))
);

-- The hours of one day, instead of those of the week.
create table presence_shift (
    person_id integer not null,
    day       text    not null,
    starts    text,
    ends      text,
    primary key (person_id, day),
    check ((starts is null) = (ends is null))
);
create index presence_shift_day on presence_shift (day);

-- Closed days besides national holidays and those closed each year.
create table presence_closed_day (
    day  text primary key,
    name text not null
);
