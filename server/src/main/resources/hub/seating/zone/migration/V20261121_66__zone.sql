-- A zone granted to a unit, or to everybody (unit_id null): days half-open [starts, ends), weekdays such as 1-5,
-- opens_at such as 08:45, Japan's clock.
create table zone_grant (
    id       integer primary key autoincrement,
    zone_id  integer not null,
    unit_id  integer,
    strength text    not null check (strength in ('HOME', 'FIRST', 'OPEN')),
    starts   text    not null,
    ends     text,
    weekdays text    not null,
    opens_at text,
    by_id    integer not null,
    made     integer not null,
    check (ends is null or ends > starts),
    check (unit_id is not null or strength = 'OPEN')
);
create index zone_grant_zone on zone_grant (zone_id, starts);

-- Where those of a zone may go when it overflows, the first step first.
create table zone_sister (
    zone_id   integer not null,
    step      integer not null,
    sister_id integer not null,
    opens_at  text,
    primary key (zone_id, step),
    unique (zone_id, sister_id),
    check (zone_id <> sister_id)
) without rowid;

create table zone_captain (
    zone_id   integer not null,
    person_id integer not null,
    primary key (zone_id, person_id)
) without rowid;

-- Periods in which seats are shut; instants are milliseconds since 1970 (UTC).
create table zone_closure (
    id     integer primary key autoincrement,
    starts integer not null,
    ends   integer not null check (starts < ends),
    reason text    not null,
    by_id  integer not null,
    made   integer not null
);
create index zone_closure_ends on zone_closure (ends);

create table zone_closure_seat (
    closure_id integer not null,
    seat_id    integer not null,
    primary key (closure_id, seat_id)
) without rowid;

-- Seats reserved for a unit, or for the people of zone_block_person.
create table zone_block (
    id      integer primary key autoincrement,
    name    text    not null,
    unit_id integer,
    starts  integer not null,
    ends    integer not null check (starts < ends),
    by_id   integer not null,
    made    integer not null
);
create index zone_block_ends on zone_block (ends);

create table zone_block_seat (
    block_id integer not null,
    seat_id  integer not null,
    primary key (block_id, seat_id)
) without rowid;

create table zone_block_person (
    block_id  integer not null,
    person_id integer not null,
    primary key (block_id, person_id)
) without rowid;

-- Seats that are somebody's own.
create table zone_fixed (
    id        integer primary key autoincrement,
    seat_id   integer not null,
    person_id integer not null,
    starts    text    not null,
    ends      text,
    weekdays  text    not null,
    by_id     integer not null,
    made      integer not null,
    check (ends is null or ends > starts)
);

-- Special needs: features is a JSON array of names. Read by facility managers only.
create table zone_need (
    id        integer primary key autoincrement,
    person_id integer not null,
    zone_id   integer,
    features  text    not null,
    starts    text    not null,
    ends      text,
    note      text    not null,
    by_id     integer not null,
    made      integer not null,
    check (ends is null or ends > starts)
);

create table zone_need_seat (
    need_id integer not null,
    seat_id integer not null,
    primary key (need_id, seat_id)
) without rowid;

-- SeatRules as JSON; without a row the usual ones hold.
create table zone_rules (
    only  integer primary key check (only = 1),
    rules text    not null
);

-- Grows with every change of the tables above, so that memory knows whether it is the newest.
create table zone_version (
    only    integer primary key check (only = 1),
    version integer not null
);
insert into zone_version (only, version) values (1, 1);
