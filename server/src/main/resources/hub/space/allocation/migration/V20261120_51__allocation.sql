-- That a place is taken for a time, or was: rows are never deleted, ends are states.
create table space_allocation (
    id integer primary key,
    space_id integer not null references space_place (id),
    from_at integer not null check (from_at % 60000 = 0),
    until_at integer not null check (until_at % 60000 = 0),
    -- the end that was cut off when it was left; null: it was not cut
    planned_until integer,
    -- minutes, as they were when it was taken
    setup integer not null default 0 check (setup between 0 and 240),
    teardown integer not null default 0 check (teardown between 0 and 240),
    units integer not null default 1 check (units >= 1),
    state text not null,
    -- the row of the feature behind it
    kind text not null,
    reservation_id integer not null,
    -- for whom; of a seat never null
    person_id integer,
    changed_at integer not null,
    -- null: the hub by itself
    changed_by integer,
    occupies integer generated always as (state in ('HELD', 'TENTATIVE', 'CONFIRMED', 'CHECKED_IN')) virtual,
    -- 0: at most a day, 1: at most 31 days. What may reach into a moment then lies in two short ranges of an index.
    stretch integer generated always as (until_at - from_at > 86400000) virtual,
    check (from_at < until_at and until_at - from_at <= 2678400000)
);
create index space_allocation_slot on space_allocation (space_id, stretch, from_at) where occupies = 1;
create index space_allocation_person on space_allocation (person_id, stretch, from_at)
    where occupies = 1 and person_id is not null;
create index space_allocation_reservation on space_allocation (kind, reservation_id);
-- for what is read at the start
create index space_allocation_ahead on space_allocation (until_at) where occupies = 1;

-- How every allocation came to be what it is. Written by triggers, so that nobody can forget; never changed.
create table space_allocation_change (
    id integer primary key,
    allocation_id integer not null,
    at integer not null,
    by_id integer,
    space_id integer not null,
    from_at integer not null,
    until_at integer not null,
    units integer not null,
    state text not null
);
create index space_allocation_change_of on space_allocation_change (allocation_id);

create trigger space_allocation_made after insert on space_allocation
begin
    insert into space_allocation_change (allocation_id, at, by_id, space_id, from_at, until_at, units, state)
    values (new.id, new.changed_at, new.changed_by, new.space_id, new.from_at, new.until_at, new.units, new.state);
end;

create trigger space_allocation_changed after update on space_allocation
begin
    insert into space_allocation_change (allocation_id, at, by_id, space_id, from_at, until_at, units, state)
    values (new.id, new.changed_at, new.changed_by, new.space_id, new.from_at, new.until_at, new.units, new.state);
end;

create trigger space_allocation_kept before delete on space_allocation
begin
    select raise(abort, 'space.history');
end;

create trigger space_allocation_same before update of id, kind, reservation_id on space_allocation
when new.id <> old.id or new.kind <> old.kind or new.reservation_id <> old.reservation_id
begin
    select raise(abort, 'space.history');
end;

create trigger space_allocation_change_kept before delete on space_allocation_change
begin
    select raise(abort, 'space.history');
end;

create trigger space_allocation_change_same before update on space_allocation_change
begin
    select raise(abort, 'space.history');
end;

-- The same rules as in hub.space.allocation.Check, for whoever writes past it. After the row stands, because only then a
-- new one has its number; a refusal undoes the statement.

create trigger space_allocation_place_in after insert on space_allocation
when new.state in ('HELD', 'TENTATIVE', 'CONFIRMED', 'CHECKED_IN')
begin
    select raise(abort, 'space.occupied') where exists (
        select 1 from space_family f join space_allocation a on a.space_id = f.blocks_id
        where f.space_id = new.space_id and a.occupies = 1 and a.stretch = 0
            and a.from_at > new.from_at - 100800000 and a.from_at < new.until_at + 14400000
            and a.from_at < new.until_at + 60000 * max(new.teardown, a.setup)
            and new.from_at < a.until_at + 60000 * max(a.teardown, new.setup)
            and a.id <> new.id and (a.space_id <> new.space_id or (select units from space_place where id = new.space_id) = 1)
        union all
        select 1 from space_family f join space_allocation a on a.space_id = f.blocks_id
        where f.space_id = new.space_id and a.occupies = 1 and a.stretch = 1
            and a.from_at > new.from_at - 2692800000 and a.from_at < new.until_at + 14400000
            and a.from_at < new.until_at + 60000 * max(new.teardown, a.setup)
            and new.from_at < a.until_at + 60000 * max(a.teardown, new.setup)
            and a.id <> new.id and (a.space_id <> new.space_id or (select units from space_place where id = new.space_id) = 1));
end;

create trigger space_allocation_place_on after update on space_allocation
when new.state in ('HELD', 'TENTATIVE', 'CONFIRMED', 'CHECKED_IN') and (old.state not in ('HELD', 'TENTATIVE', 'CONFIRMED', 'CHECKED_IN')
    or new.space_id <> old.space_id or new.from_at < old.from_at or new.until_at > old.until_at
    or new.setup > old.setup or new.teardown > old.teardown or new.units > old.units
    or new.person_id is not old.person_id)
begin
    select raise(abort, 'space.occupied') where exists (
        select 1 from space_family f join space_allocation a on a.space_id = f.blocks_id
        where f.space_id = new.space_id and a.occupies = 1 and a.stretch = 0
            and a.from_at > new.from_at - 100800000 and a.from_at < new.until_at + 14400000
            and a.from_at < new.until_at + 60000 * max(new.teardown, a.setup)
            and new.from_at < a.until_at + 60000 * max(a.teardown, new.setup)
            and a.id <> new.id and (a.space_id <> new.space_id or (select units from space_place where id = new.space_id) = 1)
        union all
        select 1 from space_family f join space_allocation a on a.space_id = f.blocks_id
        where f.space_id = new.space_id and a.occupies = 1 and a.stretch = 1
            and a.from_at > new.from_at - 2692800000 and a.from_at < new.until_at + 14400000
            and a.from_at < new.until_at + 60000 * max(new.teardown, a.setup)
            and new.from_at < a.until_at + 60000 * max(a.teardown, new.setup)
            and a.id <> new.id and (a.space_id <> new.space_id or (select units from space_place where id = new.space_id) = 1));
end;

create trigger space_allocation_units_in after insert on space_allocation
when new.state in ('HELD', 'TENTATIVE', 'CONFIRMED', 'CHECKED_IN') and (new.units <> 1 or (select units from space_place where id = new.space_id) > 1)
begin
    select raise(abort, 'space.units') where new.units > (select units from space_place where id = new.space_id);
    select raise(abort, 'space.full') where exists (
        select 1 from (select sum(more) over (order by at, more rows unbounded preceding) as taken from (
            select max(a.from_at, new.from_at) as at, a.units as more from space_allocation a
            where a.space_id = new.space_id and a.occupies = 1 and a.stretch = 0
                and a.from_at > new.from_at - 86400000 and a.from_at < new.until_at
                and a.until_at > new.from_at and a.id <> new.id
            union all
            select a.until_at, -a.units from space_allocation a
            where a.space_id = new.space_id and a.occupies = 1 and a.stretch = 0
                and a.from_at > new.from_at - 86400000 and a.from_at < new.until_at
                and a.until_at > new.from_at and a.id <> new.id
            union all
            select max(a.from_at, new.from_at) as at, a.units as more from space_allocation a
            where a.space_id = new.space_id and a.occupies = 1 and a.stretch = 1
                and a.from_at > new.from_at - 2678400000 and a.from_at < new.until_at
                and a.until_at > new.from_at and a.id <> new.id
            union all
            select a.until_at, -a.units from space_allocation a
            where a.space_id = new.space_id and a.occupies = 1 and a.stretch = 1
                and a.from_at > new.from_at - 2678400000 and a.from_at < new.until_at
                and a.until_at > new.from_at and a.id <> new.id))
        where taken + new.units > (select units from space_place where id = new.space_id));
end;

create trigger space_allocation_units_on after update on space_allocation
when new.state in ('HELD', 'TENTATIVE', 'CONFIRMED', 'CHECKED_IN') and (old.state not in ('HELD', 'TENTATIVE', 'CONFIRMED', 'CHECKED_IN')
    or new.space_id <> old.space_id or new.from_at < old.from_at or new.until_at > old.until_at
    or new.setup > old.setup or new.teardown > old.teardown or new.units > old.units
    or new.person_id is not old.person_id) and (new.units <> 1 or (select units from space_place where id = new.space_id) > 1)
begin
    select raise(abort, 'space.units') where new.units > (select units from space_place where id = new.space_id);
    select raise(abort, 'space.full') where exists (
        select 1 from (select sum(more) over (order by at, more rows unbounded preceding) as taken from (
            select max(a.from_at, new.from_at) as at, a.units as more from space_allocation a
            where a.space_id = new.space_id and a.occupies = 1 and a.stretch = 0
                and a.from_at > new.from_at - 86400000 and a.from_at < new.until_at
                and a.until_at > new.from_at and a.id <> new.id
            union all
            select a.until_at, -a.units from space_allocation a
            where a.space_id = new.space_id and a.occupies = 1 and a.stretch = 0
                and a.from_at > new.from_at - 86400000 and a.from_at < new.until_at
                and a.until_at > new.from_at and a.id <> new.id
            union all
            select max(a.from_at, new.from_at) as at, a.units as more from space_allocation a
            where a.space_id = new.space_id and a.occupies = 1 and a.stretch = 1
                and a.from_at > new.from_at - 2678400000 and a.from_at < new.until_at
                and a.until_at > new.from_at and a.id <> new.id
            union all
            select a.until_at, -a.units from space_allocation a
            where a.space_id = new.space_id and a.occupies = 1 and a.stretch = 1
                and a.from_at > new.from_at - 2678400000 and a.from_at < new.until_at
                and a.until_at > new.from_at and a.id <> new.id))
        where taken + new.units > (select units from space_place where id = new.space_id));
end;

create trigger space_allocation_person_in after insert on space_allocation
when new.state in ('HELD', 'TENTATIVE', 'CONFIRMED', 'CHECKED_IN') and (select kind from space_place where id = new.space_id) = 'SEAT'
begin
    select raise(abort, 'space.person_needed') where new.person_id is null;
    select raise(abort, 'space.person') where exists (
        select 1 from space_allocation a join space_place p on p.id = a.space_id
        where a.person_id = new.person_id and a.occupies = 1 and a.stretch = 0
            and a.from_at > new.from_at - 86400000 and a.from_at < new.until_at
            and a.until_at > new.from_at and a.id <> new.id and p.kind = 'SEAT'
        union all
        select 1 from space_allocation a join space_place p on p.id = a.space_id
        where a.person_id = new.person_id and a.occupies = 1 and a.stretch = 1
            and a.from_at > new.from_at - 2678400000 and a.from_at < new.until_at
            and a.until_at > new.from_at and a.id <> new.id and p.kind = 'SEAT');
end;

create trigger space_allocation_person_on after update on space_allocation
when new.state in ('HELD', 'TENTATIVE', 'CONFIRMED', 'CHECKED_IN') and (old.state not in ('HELD', 'TENTATIVE', 'CONFIRMED', 'CHECKED_IN')
    or new.space_id <> old.space_id or new.from_at < old.from_at or new.until_at > old.until_at
    or new.setup > old.setup or new.teardown > old.teardown or new.units > old.units
    or new.person_id is not old.person_id) and (select kind from space_place where id = new.space_id) = 'SEAT'
begin
    select raise(abort, 'space.person_needed') where new.person_id is null;
    select raise(abort, 'space.person') where exists (
        select 1 from space_allocation a join space_place p on p.id = a.space_id
        where a.person_id = new.person_id and a.occupies = 1 and a.stretch = 0
            and a.from_at > new.from_at - 86400000 and a.from_at < new.until_at
            and a.until_at > new.from_at and a.id <> new.id and p.kind = 'SEAT'
        union all
        select 1 from space_allocation a join space_place p on p.id = a.space_id
        where a.person_id = new.person_id and a.occupies = 1 and a.stretch = 1
            and a.from_at > new.from_at - 2678400000 and a.from_at < new.until_at
            and a.until_at > new.from_at and a.id <> new.id and p.kind = 'SEAT');
end;
