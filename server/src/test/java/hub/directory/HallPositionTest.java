package hub.directory;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class HallPositionTest {

    @Test
    void is_read_from_two_numbers() {
        assertEquals(Optional.of(new HallPosition(35.4437, 139.638)), HallPosition.of("35.4437, 139.6380"));
    }

    @Test
    void need_not_be_told() {
        assertEquals(Optional.empty(), HallPosition.of(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"35.4", "35.4,139.6,0", "north,east", "95,139", "35,NaN"})
    void what_is_no_place_on_earth_is_refused(String value) {
        assertThrows(IllegalArgumentException.class, () -> HallPosition.of(value));
    }
}
