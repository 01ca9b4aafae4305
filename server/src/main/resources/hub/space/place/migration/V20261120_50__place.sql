-- The town's buildings: sites, buildings, floors, zones.
create table space_area (
    id integer primary key,
    kind text not null,
    parent_id integer references space_area (id),
    name text not null,
    level integer,
    sort integer not null default 0
);

-- What can be taken. Never deleted: bookings of years ago name it.
create table space_place (
    id integer primary key,
    area_id integer not null references space_area (id),
    kind text not null,
    style text,
    name text not null,
    reading text not null default '',
    capacity integer not null default 1,
    units integer not null default 1 check (units between 1 and 500),
    -- names separated by spaces
    features text not null default '',
    mode text not null default 'RESERVABLE',
    owner_id integer,
    policy_id integer,
    -- minutes
    setup integer not null default 0 check (setup between 0 and 240),
    teardown integer not null default 0 check (teardown between 0 and 240),
    note text not null default '',
    sort integer not null default 0,
    -- the first day without it
    retired_on text,
    photo_id integer
);

-- The half is part of the hall.
create table space_part (
    part_id integer not null references space_place (id),
    whole_id integer not null references space_place (id),
    primary key (part_id, whole_id),
    check (part_id <> whole_id)
) without rowid;
create index space_part_whole on space_part (whole_id);

-- Of each place all that cannot be used while it is: itself, and whatever has a part in common with it. Follows from
-- space_part; kept by the triggers below, whoever writes.
create table space_family (
    space_id integer not null,
    blocks_id integer not null,
    primary key (space_id, blocks_id)
) without rowid;

create trigger space_place_family after insert on space_place
begin
    insert into space_family (space_id, blocks_id) values (new.id, new.id);
end;

create trigger space_part_cycle before insert on space_part
begin
    select raise(abort, 'space.cycle') where new.whole_id in (
        with recursive below (id) as (
            select new.part_id
            union select p.part_id from space_part p join below on p.whole_id = below.id)
        select id from below);
end;

create trigger space_part_fixed before update on space_part
begin
    select raise(abort, 'space.part_fixed');
end;

create trigger space_part_in after insert on space_part
begin
    delete from space_family where space_id <> blocks_id;
    insert into space_family (space_id, blocks_id)
    select distinct one, other from (
        with recursive below (whole, part) as (
            select id, id from space_place where id in (select part_id from space_part union select whole_id from space_part)
            union select below.whole, p.part_id from space_part p join below on p.whole_id = below.part)
        select a.whole as one, b.whole as other from below a join below b on b.part = a.part and b.whole <> a.whole);
end;

create trigger space_part_out after delete on space_part
begin
    delete from space_family where space_id <> blocks_id;
    insert into space_family (space_id, blocks_id)
    select distinct one, other from (
        with recursive below (whole, part) as (
            select id, id from space_place where id in (select part_id from space_part union select whole_id from space_part)
            union select below.whole, p.part_id from space_part p join below on p.whole_id = below.part)
        select a.whole as one, b.whole as other from below a join below b on b.part = a.part and b.whole <> a.whole);
end;

-- What is broken.
create table space_fault (
    id integer primary key,
    space_id integer not null references space_place (id),
    text text not null,
    closes integer not null default 0,
    since integer not null,
    reported_by integer,
    ended_at integer,
    ended_by integer
);
create index space_fault_open on space_fault (space_id) where ended_at is null;
