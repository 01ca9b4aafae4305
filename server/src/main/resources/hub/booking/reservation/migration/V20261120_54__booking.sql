-- Bookings: what happens, when, who takes part, and at which places. One without a place is an own event of a calendar.
create table booking (
    id integer primary key,
    -- counts what the organiser changes; answers of those invited do not
    version integer not null,
    state text not null,
    title text not null,
    purpose_id integer,
    visibility text not null,
    extra integer not null,
    link text,
    room_id integer,
    note text not null,
    -- half-open, whole minutes; cut when it ends early or nobody comes
    from_at integer not null,
    until_at integer not null,
    -- when it was to end
    planned_until integer not null,
    organiser_id integer not null,
    booked_by integer not null,
    unit_id integer,
    series_id integer,
    -- when this one of a series was to begin at first; kept when it is moved
    original_at integer,
    approval_expires integer,
    approved_by integer,
    approved_at integer,
    approval_note text,
    -- null: nobody need check in
    claim_opens integer,
    claim_deadline integer,
    claimed_by integer,
    claimed_at integer,
    claimed_how text,
    keep integer not null,
    cancelled_by integer,
    cancelled_at integer,
    cancel_reason text,
    cancelled_from text,
    made_at integer not null,
    changed_at integer not null,
    check (from_at < until_at)
);
create index booking_organiser on booking (organiser_id, until_at);
create index booking_booked_by on booking (booked_by, until_at) where booked_by <> organiser_id;
create index booking_unit on booking (unit_id, until_at);
create index booking_series on booking (series_id, original_at) where series_id is not null;
-- One index for each sweep: who did not come, what nobody approved, what is over.
create index booking_claim_due on booking (claim_deadline) where state = 'CONFIRMED' and claim_deadline is not null;
create index booking_approval_due on booking (approval_expires) where state = 'TENTATIVE';
create index booking_over on booking (until_at) where state in ('CONFIRMED', 'CHECKED_IN');

create table booking_attendee (
    booking_id integer not null references booking (id),
    person_id integer not null,
    answer text not null,
    optional integer not null,
    place integer not null,
    -- of the booking, so that a person's weeks are one range of the index
    until_at integer not null,
    primary key (booking_id, person_id)
) without rowid;
create index booking_attendee_person on booking_attendee (person_id, until_at);

-- The places of a booking as their allocations stand, written in the same transactions.
create table booking_place (
    booking_id integer not null references booking (id),
    space_id integer not null,
    place integer not null,
    allocation_id integer not null,
    from_at integer not null,
    until_at integer not null,
    setup integer not null,
    teardown integer not null,
    units integer not null,
    state text not null,
    primary key (booking_id, space_id)
) without rowid;
create index booking_place_day on booking_place (from_at);
create index booking_place_long on booking_place (until_at) where until_at - from_at > 86400000;
create index booking_place_space on booking_place (space_id, until_at);
create index booking_place_allocation on booking_place (allocation_id);

-- What happened to a booking: only ever added to.
create table booking_step (
    id integer primary key,
    booking_id integer not null references booking (id),
    at integer not null,
    person_id integer,
    step text not null,
    from_at integer not null,
    until_at integer not null,
    places text not null,
    note text not null
);
create index booking_step_booking on booking_step (booking_id, id);
