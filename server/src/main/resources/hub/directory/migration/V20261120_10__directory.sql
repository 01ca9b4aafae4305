-- Units, people, posts, roles, sign-in. Days are TEXT yyyy-MM-dd in Asia/Tokyo and half-open: [valid_from, valid_to);
-- a null end means "until further notice". Instants are INTEGER milliseconds since 1970 (UTC).

create table unit (
    id   integer primary key,
    code text    not null unique
);

create table unit_version (
    unit_id    integer not null references unit (id),
    valid_from text    not null,
    valid_to   text,
    name       text    not null,
    kana       text    not null,
    parent_id  integer references unit (id),
    level      text    not null check (level in ('DEPARTMENT', 'SECTION', 'SUBSECTION')),
    sort       integer not null,
    extension  text,
    place      text,
    primary key (unit_id, valid_from),
    check (valid_to is null or valid_to > valid_from),
    check (parent_id is null or parent_id <> unit_id)
);

-- left_on is the first day the person no longer belongs to the staff.
create table person (
    id           integer primary key,
    staff_number text    not null unique,
    joined_on    text    not null,
    left_on      text,
    photo        text
);

create table person_version (
    person_id  integer not null references person (id),
    valid_from text    not null,
    valid_to   text,
    name       text    not null,
    kana       text    not null,
    romaji     text    not null,
    extension  text,
    mail       text,
    work_phone text,
    primary key (person_id, valid_from),
    check (valid_to is null or valid_to > valid_from)
);

-- Several posts at once are allowed (concurrent posts); main = 1 marks the one that gives a person the unit by the name.
-- rank orders people inside a unit, the smallest first.
create table post (
    id         integer primary key,
    person_id  integer not null references person (id),
    unit_id    integer not null references unit (id),
    title      text    not null,
    rank       integer not null,
    main       integer not null check (main in (0, 1)),
    valid_from text    not null,
    valid_to   text,
    check (valid_to is null or valid_to > valid_from)
);
create index post_person on post (person_id, valid_from);
create index post_unit on post (unit_id, valid_from);

-- unit_id narrows a role to one unit and those below it; null means everywhere. MEMBER is not stored: everybody is one.
create table role_grant (
    id        integer primary key,
    person_id integer not null references person (id),
    role      text    not null check (role in ('UNIT_MANAGER', 'FACILITY_MANAGER', 'MODERATOR', 'ADMINISTRATOR')),
    unit_id   integer references unit (id),
    check (role <> 'ADMINISTRATOR' or unit_id is null)
);
create unique index role_grant_person on role_grant (person_id, role, coalesce(unit_id, 0));

-- hash is a PHC string ($argon2id$v=19$m=…,t=…,p=…$salt$hash).
create table credential (
    person_id  integer primary key references person (id),
    hash       text    not null,
    changed_at integer not null
);

-- One-time tokens that let a person choose a new password; only the SHA-256 of the token is kept.
create table credential_reset (
    token_hash text    primary key,
    person_id  integer not null references person (id),
    created_at integer not null,
    expires_at integer not null
);
create index credential_reset_person on credential_reset (person_id);

-- handle is the public name of a session (lists, revocation); the token itself is never stored,
-- token_hash is the lower-case hexadecimal SHA-256 of the cookie's text. csrf is the value of the X-Hub-Csrf header.
create table session (
    token_hash   text    primary key,
    handle       text    not null unique,
    person_id    integer not null references person (id),
    created_at   integer not null,
    last_seen_at integer not null,
    expires_at   integer not null,
    user_agent   text    not null,
    address      text    not null,
    csrf         text    not null,
    revoked_at   integer
);
create index session_person on session (person_id, revoked_at);

create table directory_import (
    id           integer primary key,
    at           integer not null,
    person_id    integer not null references person (id),
    effective_on text    not null,
    digest       text    not null,
    adds         integer not null,
    changes      integer not null,
    leavers      integer not null
);

-- The day the directory was last turned to: what begins or ends after it has not been announced yet. One row.
create table directory_day (
    id  integer primary key check (id = 1),
    day text    not null
);
