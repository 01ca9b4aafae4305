-- How loudly a person wants to be told; who has no row has the usual settings.
create table chat_notice (
    person_id integer primary key,
    contents integer not null,
    sound text not null check (sound in ('NONE', 'URGENT', 'ALL')),
    hold integer not null,
    working_hours integer not null,
    -- both or neither, as '22:00', Japan time
    quiet_from text,
    quiet_to text,
    everything integer not null,
    check ((quiet_from is null) = (quiet_to is null))
);

-- Browsers that are told through a push service, each by the session it belongs to.
create table chat_push (
    id integer primary key,
    person_id integer not null,
    session text not null,
    endpoint text not null unique,
    p256dh text not null,
    auth text not null,
    at integer not null
);
create index chat_push_session on chat_push (session);
