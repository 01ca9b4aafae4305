package hub.space.allocation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import hub.kernel.db.DatabaseException;
import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;
import hub.space.place.SpaceKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Whoever writes past the code meets the same rules.
class TriggerTest {

    private static final int DAY = 24 * 60;

    private final SpaceTown town = new SpaceTown();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void an_overlap_is_refused_however_it_comes_about() {
        var room = town.tables.room();
        var other = town.tables.room();
        insert(room, 60, 120);
        var later = insert(room, 120, 180);
        var elsewhere = insert(other, 60, 120);
        var cancelled = insert(room, 60, 120, 1, "CANCELLED", null);

        refused("space.occupied", () -> insert(room, 119, 121));
        refused("space.occupied", () -> insert(room, 0, DAY));
        refused("space.occupied", () -> insert(room, 0, 31 * DAY));
        refused("space.occupied", () -> update("from_at = from_at - 60000", later));
        refused("space.occupied", () -> update("space_id = " + room, elsewhere));
        refused("space.occupied", () -> update("state = 'HELD'", cancelled));
        refused("space.occupied", () -> town.db.write(sql -> sql.update("""
                insert or replace into space_allocation (space_id, from_at, until_at, state, kind, reservation_id, changed_at)
                select space_id, from_at, until_at, 'TENTATIVE', 'raw', 1, 0 from space_allocation where id = :id
                """).bind("id", later).run()));
    }

    @Test
    void a_long_use_is_refused_over_a_short_one_and_the_other_way_round() {
        var room = town.tables.room();
        insert(room, 10 * DAY, 10 * DAY + 60);
        refused("space.occupied", () -> insert(room, 0, 20 * DAY));
        insert(room, 11 * DAY, 20 * DAY);
        refused("space.occupied", () -> insert(room, 19 * DAY, 19 * DAY + 60));
    }

    @Test
    void a_buffer_is_kept_free() {
        var room = town.tables.room();
        var first = insert(room, 60, 120);
        update("teardown = 15", first);
        refused("space.occupied", () -> insert(room, 134, 180));
        insert(room, 135, 180);
        refused("space.occupied", () -> update("teardown = 16", first));
    }

    @Test
    void a_family_excludes_itself() {
        var hall = town.tables.room();
        var half = town.tables.place(SpaceKind.ROOM, 1, 0, 0, hall);
        insert(half, 60, 120);
        refused("space.occupied", () -> insert(hall, 90, 150));
        insert(hall, 120, 150);
        refused("space.occupied", () -> insert(half, 149, 160));
    }

    @Test
    void a_lounge_holds_no_more_than_its_units() {
        var lounge = town.tables.lounge(5);
        insert(lounge, 0, 60, 3, "CONFIRMED", null);
        insert(lounge, 60, 120, 3, "CONFIRMED", null);
        var two = insert(lounge, 30, 90, 2, "CONFIRMED", null);
        refused("space.full", () -> insert(lounge, 50, 70, 1, "CONFIRMED", null));
        refused("space.full", () -> update("units = 3", two));
        refused("space.units", () -> insert(lounge, 300, 360, 6, "CONFIRMED", null));
        refused("space.units", () -> insert(town.tables.room(), 300, 360, 2, "CONFIRMED", null));
        insert(lounge, 90, 120, 2, "CONFIRMED", null);
    }

    @Test
    void a_person_has_one_seat_and_a_seat_has_a_person() {
        var window = town.tables.seat();
        var corner = town.tables.seat();
        var misaki = new PersonId(2);
        insert(window, 0, 240, 1, "CONFIRMED", misaki);
        refused("space.person", () -> insert(corner, 239, 300, 1, "CONFIRMED", misaki));
        refused("space.person_needed", () -> insert(corner, 0, 60));
        var ren = insert(corner, 0, 60, 1, "CONFIRMED", new PersonId(3));
        refused("space.person", () -> update("person_id = 2", ren));
    }

    @Test
    void history_is_written_by_itself_and_never_changed() {
        var room = town.tables.room();
        var one = insert(room, 60, 120);
        update("state = 'CANCELLED', changed_by = 2", one);
        List<String> history = town.db.read(sql -> sql
                .query("select state from space_allocation_change order by id").list(row -> row.text("state")));
        assertThat(history).containsExactly("CONFIRMED", "CANCELLED");

        refused("space.history", () -> run("delete from space_allocation"));
        refused("space.history", () -> run("delete from space_allocation_change"));
        refused("space.history", () -> run("update space_allocation_change set at = 0"));
        refused("space.history", () -> run("update space_allocation set reservation_id = 9"));
    }

    @Test
    void times_are_whole_minutes_in_order_and_buffers_short() {
        var room = town.tables.room();
        var one = insert(room, 60, 120);
        refused("CHECK", () -> update("from_at = from_at + 1", one));
        refused("CHECK", () -> update("until_at = from_at", one));
        refused("CHECK", () -> update("until_at = from_at + 2678460000", one));
        refused("CHECK", () -> update("setup = 241", one));
    }

    @Test
    void a_cycle_of_places_is_refused_and_the_family_follows_its_parts() {
        var hall = town.tables.room();
        var half = town.tables.place(SpaceKind.ROOM, 1, 0, 0, hall);
        var quarter = town.tables.place(SpaceKind.ROOM, 1, 0, 0, half);
        refused("space.cycle", () -> run(
                "insert into space_part (part_id, whole_id) values (" + hall + ", " + quarter + ")"));
        assertThat(town.tables.places().family(hall)).containsOnly(hall, half, quarter);
        run("delete from space_part where part_id = " + half);
        assertThat(town.tables.places().family(hall)).containsOnly(hall);
        assertThat(town.tables.places().family(half)).containsOnly(half, quarter);
    }

    private long insert(SpaceId space, int from, int until) {
        return insert(space, from, until, 1, "CONFIRMED", null);
    }

    private long insert(SpaceId space, int from, int until, int units, String state, @Nullable PersonId person) {
        return town.db.write(sql -> sql.update("""
                insert into space_allocation (space_id, from_at, until_at, units, state, kind, reservation_id, person_id,
                    changed_at)
                values (:space, :from, :until, :units, :state, 'raw', 1, :person, 0) returning id
                """)
                .bind("space", space.value())
                .bind("from", SpaceTown.at(from))
                .bind("until", SpaceTown.at(until))
                .bind("units", units)
                .bind("state", state)
                .bind("person", person)
                .key());
    }

    private void update(String change, long id) {
        run("update space_allocation set " + change + " where id = " + id);
    }

    private void run(String sql) {
        town.db.write(writing -> writing.update(sql).run());
    }

    private static void refused(String why, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(DatabaseException.class).hasStackTraceContaining(why);
    }
}
