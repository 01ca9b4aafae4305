-- Questions. Nothing is ever deleted: what is hidden is there for moderators only.
create table community_question (
    id integer primary key,
    asker_id integer not null,
    -- then the asker is nobody's business: told to the asker alone, and to no event, list or figure
    anonymous integer not null default 0,
    -- section of the asker on that day; null if anonymous
    section_id integer,
    category_id integer not null references community_category (id),
    concerned_id integer,
    title text not null,
    text text not null,
    excerpt text not null,
    version integer not null default 1,
    asked_at integer not null,
    edited_at integer,
    moved_at integer not null,
    solved_at integer,
    state text not null default 'OPEN' check (state in ('OPEN', 'ANSWERED', 'SOLVED', 'DUPLICATE')),
    shown text not null default 'SHOWN' check (shown in ('SHOWN', 'HELD', 'HIDDEN')),
    canonical_id integer references community_question (id),
    locked_at integer,
    -- kept in the same transactions as what they count
    answers integer not null default 0,
    official integer not null default 0,
    useful integer not null default 0,
    seen integer not null default 0,
    -- the chat message it was made of
    room_id integer,
    room_n integer,
    room_title text,
    check ((state = 'DUPLICATE') = (canonical_id is not null)),
    check (anonymous = 0 or section_id is null)
);
create index community_question_new on community_question (id) where shown = 'SHOWN' and state <> 'DUPLICATE';
create index community_question_unanswered on community_question (id) where shown = 'SHOWN' and state = 'OPEN';
create index community_question_todo on community_question (id)
    where shown = 'SHOWN' and state in ('OPEN', 'ANSWERED');
create index community_question_popular on community_question (useful, id)
    where shown = 'SHOWN' and state <> 'DUPLICATE';
create index community_question_category on community_question (category_id, id)
    where shown = 'SHOWN' and state <> 'DUPLICATE';
create index community_question_concerned on community_question (concerned_id, id)
    where shown = 'SHOWN' and state <> 'DUPLICATE';
create index community_question_asker on community_question (asker_id, id);
create index community_question_canonical on community_question (canonical_id) where canonical_id is not null;
create index community_question_queue on community_question (shown, moved_at) where shown <> 'SHOWN';
create index community_question_asked_at on community_question (asked_at);

create table community_question_tag (
    question_id integer not null references community_question (id),
    tag_id integer not null references community_tag (id),
    primary key (question_id, tag_id)
) without rowid;
create index community_question_tag_tag on community_question_tag (tag_id, question_id);

create table community_answer (
    id integer primary key autoincrement,
    question_id integer not null references community_question (id),
    author_id integer not null,
    -- written by who asked anonymously
    by_asker integer not null default 0,
    section_id integer,
    at integer not null,
    text text not null,
    version integer not null default 1,
    edited_at integer,
    useful integer not null default 0,
    accepted_at integer,
    -- null beside accepted_at: who asked anonymously
    accepted_by integer,
    official_unit integer,
    official_by integer,
    official_at integer,
    checked_at integer,
    review_on text,
    health text not null default 'FRESH' check (health in ('FRESH', 'DOUBTED', 'OBSOLETE'))
);
create index community_answer_question on community_answer (question_id, id);
create index community_answer_author on community_answer (author_id, question_id);
create index community_answer_at on community_answer (at);
create index community_answer_review on community_answer (review_on) where review_on is not null;

create table community_comment (
    id integer primary key autoincrement,
    question_id integer not null references community_question (id),
    answer_id integer references community_answer (id),
    author_id integer not null,
    by_asker integer not null default 0,
    at integer not null,
    text text not null,
    edited_at integer
);
create index community_comment_question on community_comment (question_id, id);
create index community_comment_answer on community_comment (answer_id) where answer_id is not null;

-- What a question (answer_id 0) or an answer said before; by_id null: who asked anonymously.
create table community_version (
    question_id integer not null,
    answer_id integer not null,
    version integer not null,
    at integer not null,
    by_id integer,
    text text not null,
    primary key (question_id, answer_id, version)
) without rowid;

-- Who finds a question (answer_id 0) or an answer useful.
create table community_useful (
    question_id integer not null,
    answer_id integer not null,
    person_id integer not null,
    primary key (question_id, answer_id, person_id)
) without rowid;

-- Other wordings by which a question was asked or found; whose they were is not kept.
create table community_asked_as (
    question_id integer not null references community_question (id),
    folded text not null,
    wording text not null,
    at integer not null,
    primary key (question_id, folded)
) without rowid;

-- Steps of a question that do not follow from its answers.
create table community_step (
    id integer primary key,
    question_id integer not null references community_question (id),
    kind text not null check (kind in ('INVITED', 'REVIEWED', 'MERGED')),
    at integer not null,
    person_id integer,
    unit_id integer
);
create index community_step_question on community_step (question_id, id);

create table community_report (
    question_id integer not null references community_question (id),
    answer_id integer not null default 0,
    person_id integer not null,
    at integer not null,
    why text not null,
    primary key (question_id, answer_id, person_id)
) without rowid;

-- What searches while typing showed and how they ended; of no person.
create table community_search (
    search text primary key,
    at integer not null,
    section_id integer,
    shown integer not null,
    outcome text not null check (outcome in ('SHOWN', 'LEFT', 'ASKED', 'SOLVED'))
) without rowid;
create index community_search_at on community_search (at);

-- Who has opened a question, so that each is counted once.
create table community_seen (
    question_id integer not null,
    person_id integer not null,
    primary key (question_id, person_id)
) without rowid;
