-- What a person watches.
create table community_watch (
    person_id integer not null,
    kind text not null check (kind in ('QUESTION', 'TAG', 'CATEGORY')),
    id integer not null,
    -- 0: unwatched; then nothing has the person watch it again but the person
    watching integer not null,
    at integer not null,
    primary key (person_id, kind, id)
) without rowid;
create index community_watch_of on community_watch (kind, id) where watching = 1;

-- What concerns a person. Ids grow: whoever has read one has read all before it.
create table community_notice (
    id integer primary key autoincrement,
    person_id integer not null,
    kind text not null,
    -- null for DIGEST
    question_id integer,
    answer_id integer,
    comment_id integer,
    -- who everybody is told did it; null for an anonymous asker
    by_id integer,
    tag_id integer,
    category_id integer,
    -- how many things of its kind it stands for
    count integer not null default 1,
    at integer not null
);
create index community_notice_person on community_notice (person_id, id);
create index community_notice_question on community_notice (question_id) where question_id is not null;
create index community_notice_at on community_notice (at);

create table community_notice_read (
    person_id integer primary key,
    up_to integer not null
);

-- Who was asked to answer, once.
create table community_invite (
    question_id integer not null,
    person_id integer not null,
    by_id integer not null,
    at integer not null,
    primary key (question_id, person_id)
) without rowid;

-- The last day on which a person's digest was settled, with or without questions in it.
create table community_digest (
    person_id integer primary key,
    day text not null
);

-- Which unanswered questions a digest told whom.
create table community_waiting (
    question_id integer not null,
    person_id integer not null,
    day text not null,
    notice_id integer not null,
    place integer not null,
    -- one of the two: the topic, or the unit in charge, for which this person was told
    tag_id integer,
    unit_id integer,
    primary key (question_id, person_id, day)
) without rowid;
create index community_waiting_notice on community_waiting (notice_id);
create index community_waiting_day on community_waiting (day);
