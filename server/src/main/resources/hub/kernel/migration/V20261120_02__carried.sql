-- What an event carries that may be taken back from the log later, such as a message: 'message:5/7'.
alter table event add column carried text;
update event
set carried = 'message:' || json_extract(body, '$.message.room') || '/' || json_extract(body, '$.message.n')
where kind = 'chat.posted';
create index event_carried on event (carried) where carried is not null;
