-- Questions and answers have files as messages do: what has a file is named by its kind, and the owner of that kind says who
-- may see it.
create table file (
    id integer primary key autoincrement,
    -- who sent it or sent it on; what is kept counts for this person
    person_id integer not null,
    op text,
    name text not null,
    -- bytes: until it is whole those announced, then those kept
    size integer not null,
    keep_place integer not null default 0,
    -- when it goes unless something has it by then
    until integer not null,
    -- code of the refusal
    refused text,
    -- SHA-256 of what is kept, in hexadecimal: where it lies
    digest text,
    kind text check (kind in ('IMAGE', 'VIDEO', 'AUDIO', 'PDF', 'OTHER')),
    type text,
    width integer,
    height integer,
    -- media type of its small pictures
    thumb text,
    pages integer,
    lat real,
    lon real,
    taken integer,
    -- message, question, answer …; null while nothing has it
    holder text,
    holder_id integer,
    -- the place within, such as a message's number in its room; 0 where there is none
    holder_n integer,
    place integer,
    check ((holder is null) = (holder_id is null) and (holder is null) = (holder_n is null)),
    check (holder is null or digest is not null)
);
insert into file
select id, person_id, op, name, size, keep_place, until, refused, digest, kind, type, width, height, thumb, pages, lat, lon,
    taken, case when room_id is null then null else 'message' end, room_id, n, place
from chat_file;
-- Numbers are not given twice, also those whose files are gone.
update sqlite_sequence set seq = (select seq from sqlite_sequence where name = 'chat_file') where name = 'file';
insert into sqlite_sequence (name, seq)
select 'file', seq from sqlite_sequence where name = 'chat_file' and not exists (
    select 1 from sqlite_sequence where name = 'file');
drop table chat_file;
create unique index file_op on file (person_id, op) where op is not null;
create index file_holder on file (holder, holder_id, holder_n) where holder is not null;
create index file_person on file (person_id, digest, size);
create index file_digest on file (digest) where digest is not null;
create index file_until on file (until) where holder is null;
