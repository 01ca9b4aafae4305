-- A role more: GUEST, somebody from outside who works along. A check cannot be changed in place.
create table role_grant_with_guests (
    id        integer primary key,
    person_id integer not null references person (id),
    role      text    not null check (role in ('GUEST', 'UNIT_MANAGER', 'FACILITY_MANAGER', 'MODERATOR', 'ADMINISTRATOR')),
    unit_id   integer references unit (id),
    check (role not in ('ADMINISTRATOR', 'GUEST') or unit_id is null)
);
insert into role_grant_with_guests (id, person_id, role, unit_id) select id, person_id, role, unit_id from role_grant;
drop table role_grant;
alter table role_grant_with_guests rename to role_grant;
create unique index role_grant_person on role_grant (person_id, role, coalesce(unit_id, 0));
