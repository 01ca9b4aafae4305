-- Entries taken over from another FAQ, by the name they have there.
create table community_faq_entry (
    external_id text primary key,
    question_id integer not null,
    answer_id integer not null,
    unit_id integer not null,
    -- where it was taken from
    url text,
    -- of all that was taken over: the same again changes nothing
    hash text not null,
    at integer not null
) without rowid;
create index community_faq_entry_question on community_faq_entry (question_id);

-- Questions that a unit has put together.
create table community_collection (
    id integer primary key,
    unit_id integer not null,
    title text not null,
    about text,
    changed_at integer not null
);
create index community_collection_unit on community_collection (unit_id);

create table community_collection_question (
    collection_id integer not null references community_collection (id),
    place integer not null,
    question_id integer not null references community_question (id),
    primary key (collection_id, place)
) without rowid;
create index community_collection_question_of on community_collection_question (question_id);
