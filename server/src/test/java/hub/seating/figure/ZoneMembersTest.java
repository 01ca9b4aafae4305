package hub.seating.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.seating.figure.SeatFigureRepository.Granted;
import hub.seating.plan.ZoneId;

import static org.assertj.core.api.Assertions.assertThat;

class ZoneMembersTest {

    private static final ZoneId LARGE = new ZoneId(1);
    private static final ZoneId MIDDLE = new ZoneId(2);
    private static final ZoneId SMALL = new ZoneId(3);
    private static final ZoneId SHARED = new ZoneId(4);

    private final Map<UnitId, List<PersonId>> people = Map.of(new UnitId(1), people(100, 12), new UnitId(2),
            people(200, 6), new UnitId(3), people(300, 3));

    @Test
    void a_zone_of_too_few_people_is_not_shown_nor_the_next_that_would_show_it_by_subtraction() {
        var members = members(List.of(granted(LARGE, 1), granted(MIDDLE, 2), granted(SMALL, 3)));
        assertThat(List.of(members.shows(LARGE), members.shows(MIDDLE), members.shows(SMALL)))
                .containsExactly(true, false, false);
    }

    @Test
    void zones_of_enough_people_are_all_shown() {
        var members = members(List.of(granted(LARGE, 1), granted(MIDDLE, 2)));
        assertThat(members.shows(LARGE) && members.shows(MIDDLE)).isTrue();
        assertThat(members.count(MIDDLE)).contains(6);
    }

    @Test
    void a_zone_of_everybody_is_shown_and_of_nobody_in_particular() {
        var members = members(List.of(granted(SHARED, 3), new Granted(SHARED, null, "OPEN")));
        assertThat(members.shows(SHARED)).isTrue();
        assertThat(members.count(SHARED)).isEmpty();
    }

    private ZoneMembers members(List<Granted> grants) {
        return new ZoneMembers(grants, unit -> people.getOrDefault(unit, List.of()), 5);
    }

    private static Granted granted(ZoneId zone, long unit) {
        return new Granted(zone, new UnitId(unit), "HOME");
    }

    private static List<PersonId> people(long first, int count) {
        return LongStream.range(first, first + count).mapToObj(PersonId::new).toList();
    }
}
