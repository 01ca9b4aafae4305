package hub.community.figure;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadTest {

    @Test
    void of_nothing_there_is_no_middle() {
        assertThat(Spread.of(new long[0])).isEqualTo(new Spread(0, null, null));
    }

    @Test
    void one_value_is_all_of_it() {
        assertThat(Spread.of(new long[]{7})).isEqualTo(new Spread(1, 7L, 7L));
    }

    @Test
    void the_figures_are_values_that_occurred() {
        assertThat(Spread.of(new long[]{100, 1, 3, 2})).isEqualTo(new Spread(4, 2L, 100L));
        assertThat(Spread.of(LongStream.rangeClosed(1, 100).toArray())).isEqualTo(new Spread(100, 50L, 90L));
    }
}
