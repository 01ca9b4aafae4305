-- The append-only log of everything that happened; seq is dense and follows commit order.
create table event (
    seq integer primary key,
    at integer not null,
    audience text not null,
    kind text not null,
    actor integer,
    body text not null
);

-- First answers by (sender, operation id), so that a repeated command is answered and not done again.
create table operation (
    person_id integer not null,
    op text not null,
    at integer not null,
    answer text not null,
    primary key (person_id, op)
) without rowid;
create index operation_at on operation (at);

-- Facts about this database itself, such as the epoch of its log.
create table hub_meta (
    name text primary key,
    value text not null
) without rowid;
