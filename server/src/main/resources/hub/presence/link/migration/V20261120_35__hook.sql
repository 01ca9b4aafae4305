-- Where states are posted to. The secret signs what is posted, so it is kept as it is.
create table presence_hook (
    id         integer primary key,
    name       text    not null,
    url        text    not null,
    secret     text    not null,
    enabled    integer not null check (enabled in (0, 1)),
    created_by integer not null references person (id),
    created_at integer not null
);
