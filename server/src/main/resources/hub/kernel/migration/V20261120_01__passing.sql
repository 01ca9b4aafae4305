-- Events that only open devices need leave the log after ten minutes.
alter table event add column passing integer not null default 0;
update event set passing = 1 where kind = 'presence.manual';
create index event_passing on event (at) where passing = 1;
