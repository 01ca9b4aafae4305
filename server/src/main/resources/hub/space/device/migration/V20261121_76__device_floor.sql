-- Kiosks and boards stand for a floor. anchor is what their spot is called on the floor's drawing.
alter table space_device add column floor_id integer references space_area (id);
alter table space_device add column anchor text;
