package hub.space.allocation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import hub.space.allocation.Taking.Occupied;

import static org.assertj.core.api.Assertions.assertThat;

class AllocationsTest {

    private final SpaceTown town = new SpaceTown();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_place_is_taken_once() {
        var room = town.tables.room();
        var first = town.taken(room, 60, 120);

        assertThat(town.take(room, 119, 180)).isEqualTo(new Occupied(room, java.util.List.of(first)));
        assertThat(town.taken(room, 120, 180).slot()).isEqualTo(SpaceTown.slot(120, 180));
    }
}
