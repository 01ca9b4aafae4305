package hub.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import hub.presence.board.PresenceState;
import hub.presence.plan.PlanKind;

import static org.assertj.core.api.Assertions.assertThat;

class HabitsTest {

    private static final DemoTown TOWN = DemoTown.of(DemoSize.NORMAL, Instant.parse("2026-11-18T01:24:00Z"));
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 18, 10, 24);

    private final Habits habits = new Habits(TOWN.words());

    @Test
    void in_office_hours_most_can_be_reached() {
        assertThat(count(MORNING, Doing.Working.class)).isBetween(540L, 700L);
        assertThat(count(MORNING, Doing.Idle.class)).isBetween(60L, 140L);
        assertThat(chosen(MORNING).keySet()).containsExactlyInAnyOrder(PresenceState.BUSY, PresenceState.TELEWORK,
                PresenceState.TRIP, PresenceState.OUT);
        assertThat(count(MORNING, Doing.Meeting.class)).isBetween(60L, 130L);
        assertThat(count(MORNING, Doing.Calling.class)).isBetween(20L, 70L);
        assertThat(count(MORNING, Doing.Planned.class)).isBetween(130L, 240L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-18T21:00", "2026-11-22T10:24", "2026-11-23T10:24", "2026-11-18T03:00"})
    void at_night_and_on_holidays_hardly_anybody_is_there(LocalDateTime when) {
        assertThat(count(when, Doing.Gone.class)).isGreaterThan(1_080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-18T08:31", "2026-11-18T10:24", "2026-11-18T17:14", "2026-11-18T21:59"})
    void what_is_chosen_has_begun_and_not_ended(LocalDateTime when) {
        var now = Moment.instant(when);
        assertThat(doings(when)).filteredOn(Doing.Chosen.class::isInstance).allMatch(
                doing -> doing instanceof Doing.Chosen chosen && !chosen.since().isAfter(now)
                        && chosen.until().isAfter(now));
    }

    @Test
    void the_same_day_is_always_the_same() {
        assertThat(doings(MORNING)).isEqualTo(doings(MORNING));
    }

    @Test
    void those_who_can_be_remembered_do_what_the_list_says() {
        assertThat(habits.at(TOWN.personNamed("大久保 奈緒子"), MORNING))
                .isEqualTo(new Doing.Planned(PlanKind.TELEWORK));
        assertThat(habits.at(TOWN.personNamed("遠藤 玲奈"), MORNING)).isEqualTo(new Doing.Idle());
        assertThat(habits.at(TOWN.personNamed("森 七海"), MORNING)).isEqualTo(new Doing.Gone());
    }

    private long count(LocalDateTime when, Class<? extends Doing> kind) {
        return doings(when).stream().filter(kind::isInstance).count();
    }

    private Map<PresenceState, Long> chosen(LocalDateTime when) {
        return doings(when).stream().filter(Doing.Chosen.class::isInstance).map(Doing.Chosen.class::cast)
                .collect(Collectors.groupingBy(Doing.Chosen::state, Collectors.counting()));
    }

    private List<Doing> doings(LocalDateTime when) {
        return TOWN.people().stream().map(person -> habits.at(person, when)).toList();
    }
}
