-- When the hub was last seen alive: what fell due while it was not is put off by as long as it was away.
create table booking_heartbeat (
    id integer primary key check (id = 1),
    at integer not null
);

-- What the code at a place's door says: whoever reads it stands before it.
create table booking_door (
    code text primary key,
    space_id integer not null unique
) without rowid;
