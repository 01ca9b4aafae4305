package hub.directory;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import hub.directory.ShownUnits.Group;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

class ShownUnitsTest {

    @Test
    void a_group_of_fewer_than_five_is_not_shown() {
        assertThat(shown(people(1, 20), unit(1, null, 1, 10), unit(2, null, 11, 14))).containsExactly(1L);
    }

    @Test
    void nor_is_the_group_beside_which_it_could_be_worked_out() {
        var units = new Group[]{unit(1, null, 1, 10), unit(2, null, 11, 17), unit(3, null, 18, 20)};
        assertThat(shown(people(1, 20), units)).as("20 - 10 - 7 would be the three").containsExactly(1L);
    }

    @Test
    void units_that_leave_nobody_over_are_all_shown() {
        assertThat(shown(people(1, 20), unit(1, null, 1, 10), unit(2, null, 11, 20))).containsExactly(1L, 2L);
    }

    @Test
    void what_is_below_a_unit_that_is_not_shown_is_not_shown() {
        assertThat(shown(people(1, 12), unit(1, null, 1, 9), unit(2, 1L, 1, 5), unit(3, 1L, 6, 9)))
                .as("twelve less nine is three; then nothing below can be shown").isEmpty();
    }

    @Test
    void sections_are_shown_within_a_department_that_is() {
        assertThat(shown(people(1, 20), unit(1, null, 1, 20), unit(2, 1L, 1, 8), unit(3, 1L, 9, 14)))
                .containsExactly(1L, 2L, 3L);
    }

    private static Set<Long> shown(Set<PersonId> everybody, Group... units) {
        var shown = new ShownUnits(List.of(units), everybody, 5);
        return List.of(units).stream().map(Group::id).filter(shown::shows).map(UnitId::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Group unit(long id, @Nullable Long parent, long first, long last) {
        return new Group(new UnitId(id), parent == null ? null : new UnitId(parent), people(first, last));
    }

    private static Set<PersonId> people(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(PersonId::new).collect(Collectors.toSet());
    }
}
