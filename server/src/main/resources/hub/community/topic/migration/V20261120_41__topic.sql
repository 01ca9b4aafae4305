-- Categories of questions with the rules that hold in them. One must always be open.
create table community_category (
    id integer primary key,
    name text not null,
    anonymous integer not null default 0,
    moderated integer not null default 0,
    moderators_accept integer not null default 1,
    section_accepts integer not null default 0,
    -- in charge of everything here
    unit_id integer,
    members_official integer not null default 1,
    credits integer not null default 1,
    review_months integer,
    sort integer not null,
    closed integer not null default 0
);
insert into community_category (id, name, sort) values (1, '全般', 10);

-- Merged tags stay, so that who still holds one learns which it is now.
create table community_tag (
    id integer primary key,
    name text not null,
    into_id integer references community_tag (id)
);
create index community_tag_into on community_tag (into_id) where into_id is not null;

-- Every word that finds a tag, its name among them, as it is compared: no word finds two.
create table community_tag_word (
    folded text primary key,
    tag_id integer not null references community_tag (id),
    word text not null
) without rowid;
create index community_tag_word_tag on community_tag_word (tag_id);
