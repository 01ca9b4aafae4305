-- What places are wanted for, as a facility manager wrote it: PurposeTerms as JSON. Never deleted, because bookings name
-- them; one that is not wanted any more is not active.
create table booking_purpose (
    id integer primary key autoincrement,
    terms text not null
);

-- Searches that found no place, counted: who sought is not kept.
create table booking_unmet (
    -- for when a place was sought, in Japan
    day text not null,
    hour integer not null check (hour between 0 and 23),
    purpose_id integer not null,
    -- 0: of nobody's
    unit_id integer not null,
    times integer not null,
    primary key (day, hour, purpose_id, unit_id)
) without rowid;

insert into booking_purpose (id, terms) values
    (1, '{"name":"さくっと","icon":"zap","hint":"10分・立ち席","minutes":10,"choices":[10,15,20,30],"kinds":["TABLE","BOOTH","LOUNGE"],"features":{"needed":[],"wanted":["STANDING"]},"peopleFrom":1,"peopleTo":4,"titleNeeded":false,"link":false,"weights":{"fit":2,"near":6,"features":3,"free":0,"spare":2,"usual":2},"order":1,"active":true}'),
    (2, '{"name":"じっくり","icon":"message-circle","hint":"1時間・丸机","minutes":60,"choices":[30,60,90,120],"kinds":["ROOM","BOOTH"],"features":{"needed":[],"wanted":["ROUND_TABLE","WHITEBOARD","BIG_SCREEN"]},"peopleFrom":2,"peopleTo":8,"titleNeeded":true,"link":false,"weights":{"fit":4,"near":3,"features":3,"free":2,"spare":3,"usual":2},"order":2,"active":true}'),
    (3, '{"name":"大人数で","icon":"users","hint":"7人〜・長机","minutes":60,"choices":[60,90,120,180],"kinds":["ROOM"],"features":{"needed":[],"wanted":["LONG_TABLE","BIG_SCREEN","WHITEBOARD"]},"peopleFrom":7,"peopleTo":0,"titleNeeded":true,"link":false,"weights":{"fit":6,"near":2,"features":2,"free":1,"spare":4,"usual":1},"order":3,"active":true}'),
    (4, '{"name":"小人数で","icon":"user","hint":"4人・ブース","minutes":30,"choices":[15,30,60,90],"kinds":["BOOTH","ROOM","TABLE"],"features":{"needed":[],"wanted":["ROUND_TABLE","MONITOR"]},"peopleFrom":2,"peopleTo":4,"titleNeeded":false,"link":false,"weights":{"fit":5,"near":4,"features":2,"free":1,"spare":4,"usual":2},"order":4,"active":true}'),
    (5, '{"name":"オンラインで","icon":"video","hint":"防音・大画面","minutes":60,"choices":[15,30,60,90],"kinds":["BOOTH","ROOM"],"features":{"needed":["CALLS_OK"],"wanted":["SOUNDPROOF","MONITOR","BIG_SCREEN","CAMERA","POWER"]},"peopleFrom":1,"peopleTo":8,"titleNeeded":false,"link":true,"weights":{"fit":4,"near":4,"features":4,"free":2,"spare":3,"usual":3},"order":5,"active":true}'),
    (6, '{"name":"集中して","icon":"focus","hint":"ひとりの席","minutes":60,"choices":[30,60,120,180],"kinds":["BOOTH","TABLE"],"features":{"needed":["QUIET"],"wanted":["SOUNDPROOF","POWER","WINDOW"]},"peopleFrom":1,"peopleTo":1,"titleNeeded":false,"link":false,"weights":{"fit":3,"near":4,"features":4,"free":3,"spare":2,"usual":3},"order":6,"active":true}'),
    (7, '{"name":"食べながら","icon":"utensils","hint":"食堂・ラウンジ","minutes":60,"choices":[30,45,60],"kinds":["LOUNGE","TABLE","ROOM"],"features":{"needed":["FOOD_OK"],"wanted":["WINDOW"]},"peopleFrom":1,"peopleTo":10,"titleNeeded":false,"link":false,"weights":{"fit":3,"near":4,"features":2,"free":0,"spare":3,"usual":2},"order":7,"active":true}');
