package hub.presence;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import hub.presence.board.PresenceState;
import hub.testing.TestClock;

import static hub.presence.Day.at;
import static hub.presence.Day.clockAt;
import static hub.presence.PresenceTown.SATO;
import static hub.presence.PresenceTown.SUZUKI;
import static org.assertj.core.api.Assertions.assertThat;

/// What booking, the calendar and seating report is what colleagues see.
class SeamsTest {

    @TempDir Path folder;

    private final TestClock clock = clockAt("10:00");
    private PresenceTown town;
    private Meetings booking;
    private Meetings calendar;
    private Seats seats;

    @BeforeEach
    void open() {
        town = new PresenceTown(folder, clock);
        booking = town.presence.meetings("booking");
        calendar = town.presence.meetings("calendar");
        seats = town.presence.seats();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_meeting_is_shown_with_its_place_and_its_end_while_it_lasts() {
        booking.attends(SATO, List.of(new Meeting(at("10:30"), at("11:00"), "4F ブース3")));
        assertThat(sato().get("state").asString()).isEqualTo("UNKNOWN");
        pass("10:30");
        assertThat(sato().get("state").asString()).isEqualTo("MEETING");
        assertThat(sato().get("place").asString()).isEqualTo("4F ブース3");
        assertThat(sato().get("until").asString()).isEqualTo(at("11:00").toString());
        pass("11:00");
        assertThat(sato().get("state").asString()).isEqualTo("UNKNOWN");
    }

    @Test
    void a_colleague_with_the_page_open_is_told_when_a_meeting_begins_and_ends() {
        var device = town.open(SUZUKI).watch(SATO);
        booking.attends(SATO, List.of(new Meeting(at("10:30"), at("11:00"), null)));
        clock.set(at("10:30"));
        town.presence.tick();
        device.waitFor("1:MEETING");
        clock.set(at("11:00"));
        town.presence.tick();
        device.waitFor("1:UNKNOWN");
    }

    @Test
    void a_meeting_that_is_moved_or_cancelled_is_over_at_once() {
        booking.attends(SATO, List.of(new Meeting(at("10:00"), at("11:00"), "第2会議室")));
        booking.attends(SATO, List.of(new Meeting(at("14:00"), at("15:00"), "第2会議室")));
        assertThat(sato().get("state").asString()).isEqualTo("UNKNOWN");
        pass("14:00");
        assertThat(sato().get("state").asString()).isEqualTo("MEETING");
        booking.attends(SATO, List.of());
        assertThat(sato().get("state").asString()).isEqualTo("UNKNOWN");
    }

    @Test
    void booking_and_the_calendar_do_not_take_back_what_the_other_said() {
        booking.attends(SATO, List.of(new Meeting(at("10:00"), at("11:00"), null)));
        calendar.attends(SATO, List.of(new Meeting(at("10:00"), at("12:00"), null)));
        calendar.attends(SATO, List.of());
        assertThat(sato().get("state").asString()).isEqualTo("MEETING");
        assertThat(sato().get("until").asString()).isEqualTo(at("11:00").toString());
    }

    @Test
    void a_seat_tells_the_place_until_it_is_left() {
        seats.sits(SATO, new Sitting("4F A-12", at("08:40"), at("17:15")));
        assertThat(sato().get("state").asString()).isEqualTo("AWAY");
        town.setByHand(SATO, PresenceState.BUSY, "11:00");
        assertThat(sato().get("place").asString()).isEqualTo("4F A-12");
        seats.sits(SATO, null);
        assertThat(sato().get("place").isNull()).isTrue();
    }

    @Test
    void a_seat_nobody_left_is_given_up_in_the_evening() {
        seats.sits(SATO, new Sitting("4F A-12", at("08:40"), at("17:15")));
        pass("17:15");
        assertThat(sato().get("state").asString()).isEqualTo("UNKNOWN");
        assertThat(sato().get("place").isNull()).isTrue();
    }

    @Test
    void a_call_whose_end_was_lost_is_not_believed_for_ever() {
        town.presence.phone("softphone").talks(SATO, at("09:50"));
        assertThat(sato().get("state").asString()).isEqualTo("CALL");
        clock.advance(Duration.ofMinutes(110));
        town.presence.tick();
        assertThat(sato().get("state").asString()).isEqualTo("UNKNOWN");
    }

    private void pass(String time) {
        clock.set(at(time));
        town.presence.tick();
    }

    private JsonNode sato() {
        return town.states(SUZUKI, SATO).get(0);
    }
}
