-- One row for each planned half day, so that two plans can never contradict each other.
-- Days are TEXT yyyy-MM-dd in Asia/Tokyo.
create table presence_plan (
    person_id integer not null,
    day       text    not null,
    half      text    not null check (half in ('AM', 'PM')),
    kind      text    not null check (kind in ('TELEWORK', 'TRIP', 'LEAVE', 'TRAINING')),
    place     text,
    note      text,
    primary key (person_id, day, half)
);
create index presence_plan_day on presence_plan (day);
