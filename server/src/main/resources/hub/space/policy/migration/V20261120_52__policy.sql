-- A policy as a facility manager wrote it: PolicyTerms as JSON. Number 1 is for places that name none.
create table space_policy (
    id integer primary key autoincrement,
    terms text not null
);

-- Periods in which places are shut, or kept for some units.
create table space_closure (
    id integer primary key autoincrement,
    area_id integer,
    starts integer not null,
    ends integer not null check (starts < ends),
    reason text not null,
    kind text not null check (kind in ('CLOSED', 'BLOCKED')),
    by_id integer not null,
    made integer not null
);
create index space_closure_ends on space_closure (ends);

create table space_closure_space (
    closure_id integer not null,
    space_id integer not null,
    primary key (closure_id, space_id)
) without rowid;

-- Who still may, of those that are blocked.
create table space_closure_unit (
    closure_id integer not null,
    unit_id integer not null,
    primary key (closure_id, unit_id)
) without rowid;

-- Grows with every change of the tables above, so that memory knows whether it is the newest.
create table space_policy_version (
    only integer primary key check (only = 1),
    version integer not null
);
insert into space_policy_version (only, version) values (1, 1);

insert into space_policy (id, terms) values
    (1, '{"name":"会議室","horizonDays":180,"yearOpens":null,"stepMinutes":5,"minMinutes":10,"maxMinutes":720,"opens":[{"day":1,"from":"07:00","until":"22:00"},{"day":2,"from":"07:00","until":"22:00"},{"day":3,"from":"07:00","until":"22:00"},{"day":4,"from":"07:00","until":"22:00"},{"day":5,"from":"07:00","until":"22:00"},{"day":6,"from":"07:00","until":"22:00"},{"day":7,"from":"07:00","until":"22:00"}],"closedDaysToo":true,"approval":"NONE","approvalHours":48,"priority":null,"quota":{"openPerPerson":null,"minutesPerWeekPerPerson":null,"minutesPerWeekPerUnit":null},"checkIn":{"needed":true,"opensBefore":15,"grace":10,"exemptFromMinutes":480},"titles":"SHOWN","onBehalf":true}'),
    (2, '{"name":"ブース・打合せ席","horizonDays":14,"yearOpens":null,"stepMinutes":5,"minMinutes":10,"maxMinutes":240,"opens":[{"day":1,"from":"07:00","until":"22:00"},{"day":2,"from":"07:00","until":"22:00"},{"day":3,"from":"07:00","until":"22:00"},{"day":4,"from":"07:00","until":"22:00"},{"day":5,"from":"07:00","until":"22:00"}],"closedDaysToo":false,"approval":"NONE","approvalHours":48,"priority":null,"quota":{"openPerPerson":6,"minutesPerWeekPerPerson":null,"minutesPerWeekPerUnit":null},"checkIn":{"needed":true,"opensBefore":15,"grace":10,"exemptFromMinutes":null},"titles":"SECTION_ONLY","onBehalf":true}'),
    (3, '{"name":"承認がいる部屋","horizonDays":400,"yearOpens":"02-01","stepMinutes":15,"minMinutes":30,"maxMinutes":5760,"opens":[{"day":1,"from":"08:00","until":"21:00"},{"day":2,"from":"08:00","until":"21:00"},{"day":3,"from":"08:00","until":"21:00"},{"day":4,"from":"08:00","until":"21:00"},{"day":5,"from":"08:00","until":"21:00"},{"day":6,"from":"09:00","until":"17:00"},{"day":7,"from":"09:00","until":"17:00"}],"closedDaysToo":true,"approval":"OWNER","approvalHours":72,"priority":{"unit":null,"days":30},"quota":{"openPerPerson":null,"minutesPerWeekPerPerson":null,"minutesPerWeekPerUnit":null},"checkIn":{"needed":false,"opensBefore":15,"grace":30,"exemptFromMinutes":null},"titles":"SHOWN","onBehalf":true}'),
    (4, '{"name":"備品・公用車","horizonDays":90,"yearOpens":null,"stepMinutes":15,"minMinutes":15,"maxMinutes":4320,"opens":[{"day":1,"from":"07:00","until":"22:00"},{"day":2,"from":"07:00","until":"22:00"},{"day":3,"from":"07:00","until":"22:00"},{"day":4,"from":"07:00","until":"22:00"},{"day":5,"from":"07:00","until":"22:00"},{"day":6,"from":"07:00","until":"22:00"},{"day":7,"from":"07:00","until":"22:00"}],"closedDaysToo":true,"approval":"NONE","approvalHours":48,"priority":null,"quota":{"openPerPerson":10,"minutesPerWeekPerPerson":null,"minutesPerWeekPerUnit":null},"checkIn":{"needed":false,"opensBefore":15,"grace":30,"exemptFromMinutes":null},"titles":"SHOWN","onBehalf":true}');
