-- Screens that were paired. hash is the lower-case hexadecimal SHA-256 of the device's key, which is not kept; null until the
-- device has fetched its key. seen_at and version are written now and then. A revoked device keeps its row.
create table space_device (
    id            integer primary key,
    name          text    not null,
    mode          text    not null,
    hash          text unique,    open_check_in integer not null,
    titles        integer not null,
    made_by       integer not null references person (id),
    made_at       integer not null,
    seen_at       integer,
    version       text,
    revoked_at    integer
);

create table space_device_place (
    device_id integer not null references space_device (id),
    space_id  integer not null references space_place (id),
    primary key (device_id, space_id)
) without rowid;

-- What was done to a device, and what was tried with its key elsewhere. person_id is null for the latter.
create table space_device_trace (
    id        integer primary key,
    device_id integer not null references space_device (id),
    at        integer not null,
    kind      text    not null,
    person_id integer references person (id),
    detail    text    not null
);

create index space_device_trace_by_device on space_device_trace (device_id, id);
