-- What each import changed, row by row, so that it can be taken back on the day it takes effect. before and after are JSON
-- arrays of the row's columns; null: there was, or is, no such row.
create table directory_import_row (
    import_id  integer not null references directory_import (id),
    table_name text    not null,
    row_key    text    not null,
    before     text,
    after      text,
    primary key (import_id, table_name, row_key)
) without rowid;

alter table directory_import add column undone_at integer;
alter table directory_import add column undone_by integer;
