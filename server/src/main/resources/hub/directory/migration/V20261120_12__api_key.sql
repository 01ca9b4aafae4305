-- Keys of other programs. hash is the lower-case hexadecimal SHA-256 of the secret, which is not kept; scopes are separated
-- by blanks; last_used_at is written once an hour at most. A revoked key keeps its row, to tell who made it and when.
create table api_key (
    id           integer primary key,
    name         text    not null,
    hash         text    not null unique,
    scopes       text    not null,
    created_by   integer not null references person (id),
    created_at   integer not null,
    last_used_at integer,
    revoked_at   integer
);
