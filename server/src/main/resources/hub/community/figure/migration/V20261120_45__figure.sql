-- Who took part on a day in a way that no other table keeps with its day. Not in what: that is nobody's business.
create table community_joined (
    -- day in Japan
    day text not null,
    act text not null check (act in ('USEFUL', 'SOLVED_BY_SEARCH')),
    person_id integer not null,
    primary key (day, act, person_id)
) without rowid;
