package hub.space.allocation;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.space.allocation.Taking.Occupied;
import hub.space.allocation.Taking.Taken;
import hub.space.place.SpaceId;
import hub.space.place.SpaceKind;

import static hub.space.allocation.AllocationState.CANCELLED;
import static hub.space.allocation.AllocationState.CONFIRMED;
import static hub.space.allocation.AllocationState.ENDED_EARLY;
import static hub.space.allocation.AllocationState.TENTATIVE;
import static hub.space.allocation.SpaceTown.one;
import static hub.space.allocation.SpaceTown.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AllocationsTest {

    private static final PersonId MISAKI = new PersonId(2);
    private static final PersonId REN = new PersonId(3);

    private final SpaceTown town = new SpaceTown();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_place_is_taken_once_at_a_time() {
        var room = town.tables.room();
        var first = town.taken(room, 60, 120);

        assertThat(town.take(room, 119, 180)).isEqualTo(new Occupied(room, List.of(first)));
        assertThat(town.take(room, 0, 61)).isEqualTo(new Occupied(room, List.of(first)));
        assertThat(town.take(room, 80, 90)).isEqualTo(new Occupied(room, List.of(first)));
        assertThat(town.taken(room, 120, 180).slot()).isEqualTo(slot(120, 180));
        assertThat(town.taken(room, 0, 60).slot()).isEqualTo(slot(0, 60));
    }

    @Test
    void several_places_are_taken_all_or_none() {
        var room = town.tables.room();
        var projector = town.tables.place(SpaceKind.EQUIPMENT, 1, 0, 0);
        var taken = town.taken(projector, 60, 120);

        assertThat(town.take(town.demand(room, 60, 120), town.demand(projector, 60, 120)))
                .isEqualTo(new Occupied(projector, List.of(taken)));
        assertThat(town.availability().busy(room, slot(0, 600))).isEmpty();
        assertThat(rows()).isEqualTo(1);
        assertThat(town.take(town.demand(room, 120, 180), town.demand(projector, 120, 180)))
                .isInstanceOf(Taken.class);
    }

    @Test
    void places_that_exclude_each_other_are_not_taken_together() {
        var hall = town.tables.room();
        var half = town.tables.place(SpaceKind.ROOM, 1, 0, 0, hall);

        refused("request.invalid", () -> town.take(town.demand(hall, 0, 60), town.demand(half, 0, 60)));
        assertThat(rows()).isZero();
    }

    @Test
    void of_two_buffers_the_longer_one_counts() {
        var room = town.tables.room(10, 15);
        var first = town.taken(room, 60, 120);

        assertThat(town.take(room, 134, 180)).isEqualTo(new Occupied(room, List.of(first)));
        assertThat(town.taken(room, 135, 180).setup()).isEqualTo(10);
        assertThat(town.take(room, 0, 46)).isEqualTo(new Occupied(room, List.of(first)));
        town.taken(room, 0, 45);
    }

    @Test
    void a_buffer_stays_what_it_was_when_the_place_was_taken() {
        var room = town.tables.room(0, 30);
        var first = town.taken(room, 60, 120);
        town.db.write(sql -> sql.update("update space_place set teardown = 0").run());

        assertThat(town.take(room, 149, 160)).isEqualTo(new Occupied(room, List.of(first)));
        town.taken(room, 150, 160);
        town.taken(room, 160, 170);
    }

    @Test
    void a_hall_and_its_halves_exclude_each_other_but_not_the_halves() {
        var hall = town.tables.room();
        var a = town.tables.place(SpaceKind.ROOM, 1, 0, 0, hall);
        var b = town.tables.place(SpaceKind.ROOM, 1, 0, 0, hall);
        var quarter = town.tables.place(SpaceKind.ROOM, 1, 0, 0, a);
        var inA = town.taken(quarter, 0, 60);
        var inB = town.taken(b, 30, 90);

        assertThat(town.take(hall, 0, 120)).isEqualTo(new Occupied(hall, List.of(inA, inB)));
        assertThat(town.take(a, 0, 30)).isEqualTo(new Occupied(a, List.of(inA)));
        town.taken(a, 60, 90);
        town.taken(hall, 90, 120);
        assertThat(town.take(quarter, 100, 110)).isInstanceOf(Occupied.class);
    }

    @Test
    void two_combinations_that_share_a_room_exclude_each_other() {
        var ab = town.tables.room();
        var bc = town.tables.room();
        var b = town.tables.place(SpaceKind.ROOM, 1, 0, 0, ab, bc);
        var together = town.taken(ab, 0, 60);

        assertThat(town.take(bc, 30, 90)).isEqualTo(new Occupied(bc, List.of(together)));
        assertThat(town.take(b, 30, 90)).isEqualTo(new Occupied(b, List.of(together)));
    }

    @Test
    void a_lounge_is_full_when_its_units_are_taken_at_some_moment() {
        var lounge = town.tables.lounge(5);
        town.take(town.demand(lounge, 0, 60, 3, null));
        town.take(town.demand(lounge, 60, 120, 3, null));

        assertThat(town.take(town.demand(lounge, 30, 90, 2, null))).isInstanceOf(Taken.class);
        assertThat(town.take(town.demand(lounge, 50, 70, 1, null))).isInstanceOf(Occupied.class);
        assertThat(town.take(town.demand(lounge, 90, 120, 2, null))).isInstanceOf(Taken.class);
        refused("space.units", () -> town.take(town.demand(lounge, 300, 360, 6, null)));
    }

    @Test
    void a_person_has_one_seat_at_a_time() {
        var window = town.tables.seat();
        var corner = town.tables.seat();
        var seat = one(town.take(town.demand(window, 0, 240, 1, MISAKI)));

        assertThat(town.take(town.demand(corner, 239, 300, 1, MISAKI)))
                .isEqualTo(new Occupied(corner, List.of(seat)));
        assertThat(town.take(town.demand(corner, 0, 240, 1, REN))).isInstanceOf(Taken.class);
        assertThat(town.take(town.demand(town.tables.room(), 0, 240, 1, MISAKI))).isInstanceOf(Taken.class);
        refused("space.person_needed", () -> town.take(town.demand(window, 300, 360)));
    }

    @Test
    void a_move_is_checked_like_a_new_one() {
        var room = town.tables.room();
        var other = town.tables.room();
        var mine = town.taken(room, 60, 120);
        var next = town.taken(room, 150, 180);

        assertThat(move(mine, room, 60, 151)).isEqualTo(new Occupied(room, List.of(next)));
        assertThat(one(move(mine, room, 90, 150)).slot()).isEqualTo(slot(90, 150));
        assertThat(one(move(mine, other, 90, 170)).space()).isEqualTo(other);
        town.taken(room, 60, 150);
    }

    @Test
    void what_is_past_does_not_change() {
        var room = town.tables.room();
        var running = town.taken(room, 0, 120);
        var later = town.taken(room, 180, 240);
        town.clock.advance(Duration.ofMinutes(60));

        refused("space.past", () -> town.take(room, 50, 55));
        refused("space.past", () -> move(running, room, 10, 120));
        refused("space.past", () -> move(running, room, 0, 59));
        refused("space.past", () -> move(running, town.tables.room(), 0, 120));
        refused("space.past", () -> move(later, room, 59, 70));
        assertThat(one(move(running, room, 0, 180)).slot()).isEqualTo(slot(0, 180));
        town.clock.advance(Duration.ofMinutes(180));
        refused("space.past", () -> move(running, room, 0, 200));
        refused("space.past", () -> move(later, room, 250, 300));
    }

    @Test
    void who_leaves_in_the_middle_frees_the_rest_and_history_keeps_both() {
        var room = town.tables.room();
        var mine = one(town.write(tx -> town.open().by(MISAKI).take(tx, List.of(town.demand(room, 0, 120)))));
        town.clock.advance(Duration.ofSeconds(1801));

        assertThat(leave(mine, ENDED_EARLY).slot()).isEqualTo(slot(0, 31));
        town.taken(room, 31, 120);
        refused("space.left", () -> leave(mine, CANCELLED));
        List<String> history = town.db.read(sql -> sql.query("""
                select by_id, until_at, state from space_allocation_change where allocation_id = :id order by id
                """).bind("id", mine.id().value()).list(row -> row.longOrNull("by_id") + " "
                + Duration.between(SpaceTown.NINE, row.instant("until_at")).toMinutes() + " " + row.text("state")));
        assertThat(history).containsExactly("2 120 CONFIRMED", "null 31 ENDED_EARLY");
    }

    @Test
    void who_leaves_before_the_beginning_leaves_all_of_it_for_history() {
        var room = town.tables.room();
        var mine = town.taken(room, 60, 120);

        assertThat(leave(mine, CANCELLED)).isEqualTo(new Allocation(mine.id(), room, slot(60, 120), 0, 0, 1, CANCELLED,
                mine.reservation(), null));
        town.taken(room, 60, 120);
    }

    @Test
    void a_cancellation_is_undone_only_while_the_place_is_free() {
        var room = town.tables.room();
        var mine = town.taken(room, 60, 120);
        leave(mine, CANCELLED);
        var other = town.taken(room, 100, 140);

        assertThat(enter(mine, CONFIRMED)).isEqualTo(new Occupied(room, List.of(other)));
        leave(other, CANCELLED);
        assertThat(one(enter(mine, TENTATIVE)).state()).isEqualTo(TENTATIVE);
        leave(mine, CANCELLED);
        town.clock.advance(Duration.ofMinutes(61));
        refused("space.past", () -> enter(mine, CONFIRMED));
    }

    @Test
    void a_place_out_of_use_is_not_taken() {
        var room = town.tables.room();
        var mine = town.taken(room, 60, 120);
        town.db.write(sql -> sql.update("""
                insert into space_fault (space_id, text, closes, since) values (:id, '雨もり', 1, 0)
                """).bind("id", room.value()).run());

        refused("space.closed", () -> town.take(room, 300, 360));
        refused("space.closed", () -> move(mine, room, 60, 121));
        assertThat(one(move(mine, room, 60, 90)).slot()).isEqualTo(slot(60, 90));
    }

    @Test
    void a_slot_is_of_whole_minutes_and_not_longer_than_a_month() {
        refused("space.slot", () -> slot(60, 60));
        refused("space.slot", () -> slot(60, 30));
        refused("space.slot", () -> slot(0, 31 * 24 * 60 + 1));
        refused("space.slot", () -> new Slot(SpaceTown.at(0), SpaceTown.at(1).plusSeconds(1)));
    }

    @Test
    void a_use_of_many_days_is_in_the_way_to_its_end() {
        var car = town.tables.place(SpaceKind.EQUIPMENT, 1, 0, 0);
        var lent = town.taken(car, 0, 31 * 24 * 60);

        assertThat(town.take(car, 30 * 24 * 60, 30 * 24 * 60 + 60)).isEqualTo(new Occupied(car, List.of(lent)));
        assertThat(town.take(car, 60, 31 * 24 * 60)).isEqualTo(new Occupied(car, List.of(lent)));
    }

    private Taking move(Allocation one, SpaceId to, int from, int until) {
        return town.write(tx -> town.open().move(tx, one.id(), to, slot(from, until)));
    }

    private Taking enter(Allocation one, AllocationState state) {
        return town.write(tx -> town.open().enter(tx, one.id(), state));
    }

    private Allocation leave(Allocation one, AllocationState exit) {
        return town.write(tx -> town.open().leave(tx, one.id(), exit));
    }

    private int rows() {
        return town.db.read(sql -> sql.query("select count(*) as n from space_allocation").one(row -> row.intOf("n")));
    }

    private static void refused(String code, Supplier<?> work) {
        assertThatThrownBy(work::get).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason().code()).isEqualTo(code));
    }
}
