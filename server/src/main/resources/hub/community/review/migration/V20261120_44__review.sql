-- What was said of answers: that they still hold, that they do not, that somebody doubts them.
create table community_review (
    id integer primary key,
    answer_id integer not null,
    verdict text not null check (verdict in ('CORRECT', 'FIX', 'OBSOLETE', 'DOUBT')),
    by_id integer not null,
    at integer not null,
    note text not null,
    -- of a doubt: nobody has looked at it yet
    open integer not null default 0
);
create index community_review_answer on community_review (answer_id, id);
-- a person doubts an answer once until somebody has looked
create unique index community_review_doubt on community_review (answer_id, by_id) where open = 1;
