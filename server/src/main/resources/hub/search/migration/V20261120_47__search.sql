-- What was said is found by an index of its own, outside of this database.
drop table chat_find;
drop table chat_found;
drop table chat_find_place;
drop table chat_find_rest;
