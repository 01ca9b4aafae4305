-- What was pressed at a door panel and waits to be confirmed on somebody's phone. ends_at is the end that was offered, of a
-- booking to be made or extended. allocation_id holds the place meanwhile. state: WAITING, DONE, GONE.
create table panel_wish (
    id            integer primary key,
    code          text    not null,
    device_id     integer not null references space_device (id),
    space_id      integer not null references space_place (id),
    kind          text    not null,
    booking_id    integer,
    begins_at     integer not null,
    ends_at       integer,
    allocation_id integer,
    expires_at    integer not null,
    state         text    not null,
    person_id     integer references person (id),
    done_at       integer
);

create unique index panel_wish_waiting on panel_wish (code) where state = 'WAITING';

create index panel_wish_due on panel_wish (expires_at) where state = 'WAITING';

create index panel_wish_by_device on panel_wish (device_id, id);
