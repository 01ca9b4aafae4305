package hub.space.allocation;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import hub.space.place.SpaceKind;

import static hub.space.allocation.SpaceTown.at;
import static hub.space.allocation.SpaceTown.slot;
import static org.assertj.core.api.Assertions.assertThat;

class AvailabilityTest {

    private final SpaceTown town = new SpaceTown();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void it_follows_what_is_taken_moved_and_left() {
        var room = town.tables.room();
        var other = town.tables.room();
        var mine = town.taken(room, 60, 120);
        var free = town.availability();
        assertThat(free.free(List.of(room, other), slot(90, 150))).containsExactly(other);

        town.write(tx -> town.open().move(tx, mine.id(), other, slot(90, 120)));
        assertThat(free.free(List.of(room, other), slot(90, 150))).containsExactly(room);
        town.write(tx -> town.open().leave(tx, mine.id(), AllocationState.CANCELLED));
        assertThat(free.free(List.of(room, other), slot(90, 150))).containsExactly(room, other);
        town.write(tx -> town.open().enter(tx, mine.id(), AllocationState.CONFIRMED));
        assertThat(free.busy(other, slot(0, 600))).extracting(Allocation::id).containsExactly(mine.id());
    }

    @Test
    void it_sees_nothing_of_what_was_undone() {
        var room = town.tables.room();
        var free = town.availability();
        try {
            town.write(tx -> {
                town.open().take(tx, List.of(town.demand(room, 0, 60)));
                throw new IllegalStateException("changed its mind");
            });
        } catch (IllegalStateException expected) {
            assertThat(free.free(room, slot(0, 60), 1)).isTrue();
        }
        assertThat(free.busy(room, slot(0, 60))).isEmpty();
    }

    @Test
    void gaps_leave_out_buffers_and_families() {
        var hall = town.tables.room(0, 10);
        var half = town.tables.place(SpaceKind.ROOM, 1, 15, 0, hall);
        town.taken(half, 60, 120);
        var free = town.availability();

        assertThat(free.gaps(hall, slot(0, 240))).containsExactly(slot(0, 45), slot(120, 240));
        assertThat(free.freeUntil(hall, at(0))).contains(at(45));
        assertThat(free.freeUntil(hall, at(50))).contains(at(50));
        assertThat(free.freeUntil(hall, at(120))).isEmpty();
        assertThat(free.free(hall, slot(0, 46), 1)).isFalse();
    }

    @Test
    void a_lounge_has_gaps_while_a_unit_is_left() {
        var lounge = town.tables.lounge(2);
        town.take(town.demand(lounge, 0, 60, 1, null));
        town.take(town.demand(lounge, 30, 90, 1, null));
        var free = town.availability();

        assertThat(free.gaps(lounge, slot(0, 120))).containsExactly(slot(0, 30), slot(60, 120));
        assertThat(free.free(lounge, slot(60, 90), 1)).isTrue();
        assertThat(free.free(lounge, slot(60, 91), 2)).isFalse();
    }

    @Test
    void after_a_restart_it_is_the_same_and_the_past_is_forgotten() {
        var room = town.tables.room();
        var old = town.taken(room, 0, 60);
        var late = town.taken(room, 60, 1600);
        town.clock.advance(Duration.ofMinutes(1501));
        var reloaded = new Allocations(town.db, town.tables.places(), town.clock.instant()).availability();
        assertThat(reloaded.busy(room, slot(0, 2000))).containsExactly(late);

        assertThat(town.availability().busy(room, slot(0, 2000))).containsExactly(old, late);
        town.write(tx -> {
            town.open().forget(tx);
            return tx.now();
        });
        assertThat(town.availability().busy(room, slot(0, 2000))).containsExactly(late);
    }
}
