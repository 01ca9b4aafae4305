-- Zones whose rights have changed, until everything booked ahead in them has been judged again: the hub may stop before.
create table seating_rejudge (
    zone_id integer primary key,
    -- when they changed last
    at integer not null
);
