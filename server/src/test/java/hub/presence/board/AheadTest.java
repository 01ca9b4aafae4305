package hub.presence.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;

import static org.assertj.core.api.Assertions.assertThat;

class AheadTest {

    private static final PersonId SATO = new PersonId(1);

    @Test
    void what_is_known_of_a_day_is_told_in_order_and_nothing_twice() {
        var told = told(
                claim(Source.MEETING, PresenceState.MEETING, "13:00", "14:00"),
                claim(Source.MEETING, PresenceState.MEETING, "10:00", "11:00"),
                claim(Source.MEETING, PresenceState.MEETING, "10:30", "11:30"));
        assertThat(told).containsExactly("10:00-11:30 MEETING", "13:00-14:00 MEETING");
    }

    @Test
    void the_strongest_source_is_told() {
        var told = told(
                claim(Source.PLAN, PresenceState.TELEWORK, "00:00", "12:00"),
                claim(Source.MEETING, PresenceState.MEETING, "09:00", "10:00"),
                claim(Source.MANUAL, PresenceState.BUSY, "09:30", "09:40"));
        assertThat(told).containsExactly("08:00-09:00 TELEWORK", "09:00-09:30 MEETING", "09:30-09:40 BUSY",
                "09:40-10:00 MEETING", "10:00-12:00 TELEWORK");
    }

    @Test
    void only_the_stretch_asked_for_is_told() {
        assertThat(told(claim(Source.PLAN, PresenceState.LEAVE, "00:00", "23:59")))
                .containsExactly("08:00-18:00 LEAVE");
        assertThat(told(claim(Source.MEETING, PresenceState.MEETING, "18:00", "19:00"))).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void whose_end_nobody_knows_is_not_told() {
        assertThat(told(new Claim(Source.PHONE, PresenceState.CALL, null, null, at("09:00"), null, at("10:00"))))
                .isEmpty();
    }

    private static List<String> told(Claim... claims) {
        return new Ahead(SATO, List.of(claims)).between(at("08:00"), at("18:00")).stream()
                .map(stretch -> Stream.of(stretch.since(), stretch.until()).map(AheadTest::time)
                        .reduce((from, until) -> from + "-" + until).orElseThrow() + " " + stretch.state())
                .toList();
    }

    private static Claim claim(Source source, PresenceState state, String from, String until) {
        return Claim.until(source, state, "第2会議室", at(from), at(until));
    }

    private static Instant at(String time) {
        return LocalDate.of(2026, 11, 18).atTime(LocalTime.parse(time)).atZone(HubTime.ZONE).toInstant();
    }

    private static String time(Instant instant) {
        return instant.atZone(HubTime.ZONE).toLocalTime().toString();
    }
}
