-- How often somebody was refused a seat, by day in Japan, zone (0: none in particular) and code of the refusal. Nobody's
-- name.
create table seating_refusal (
    day text not null,
    zone_id integer not null,
    reason text not null,
    times integer not null,
    primary key (day, zone_id, reason)
) without rowid;
