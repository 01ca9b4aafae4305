package hub.presence;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import hub.kernel.id.PersonId;
import hub.presence.board.PresenceState;
import hub.testing.TestClock;

import static hub.presence.Day.at;
import static hub.presence.Day.clockAt;
import static hub.presence.PresenceTown.GUEST;
import static hub.presence.PresenceTown.NOBODY;
import static hub.presence.PresenceTown.SATO;
import static hub.presence.PresenceTown.SUZUKI;
import static hub.presence.PresenceTown.TANAKA;
import static org.assertj.core.api.Assertions.assertThat;

class PresenceRoutesTest {

    @TempDir Path folder;

    private final TestClock clock = clockAt("10:00");
    private PresenceTown town;

    @BeforeEach
    void open() {
        town = new PresenceTown(folder, clock);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void of_who_was_never_seen_nothing_is_known() {
        assertThat(town.states(SUZUKI, SATO)).hasToString("""
                [{"person":1,"state":"UNKNOWN","place":null,"note":null,"since":null,"until":null,"free":null}]""");
    }

    @Test
    void colleagues_see_a_state_chosen_by_hand() {
        var chosen = town.setByHand(SATO, PresenceState.BUSY, "11:00");
        assertThat(chosen.status()).isEqualTo(200);
        assertThat(chosen.body()).hasToString("""
                {"person":1,"state":"BUSY","place":null,"note":"議会対応中",\
                "since":"2026-11-18T01:00:00Z","until":"2026-11-18T02:00:00Z",\
                "free":"2026-11-18T02:00:00Z"}""");
        assertThat(town.states(SUZUKI, SATO).get(0)).isEqualTo(chosen.body());
    }

    @Test
    void a_state_chosen_by_hand_can_be_taken_back() {
        town.setByHand(SATO, PresenceState.BUSY, "11:00");
        clock.set(at("10:10"));
        assertThat(town.ask(SATO, "DELETE", "/api/presence/manual", "").body()).hasToString("""
                {"person":1,"state":"UNKNOWN","place":null,"note":null,"since":"2026-11-18T01:00:00Z","until":null,\
                "free":null}""");
        assertThat(town.ask(SATO, "DELETE", "/api/presence/manual", "").status()).isEqualTo(200);
    }

    @Test
    void a_state_chosen_by_hand_ends_by_itself() {
        town.setByHand(SATO, PresenceState.BUSY, "11:00");
        clock.set(at("11:00"));
        town.presence.tick();
        assertThat(stateOfSato()).isEqualTo("UNKNOWN");
    }

    @Test
    void a_state_chosen_by_hand_outlives_a_restart() {
        town.setByHand(SATO, PresenceState.TRIP, "17:15");
        var before = town.states(SUZUKI, SATO);
        restart();
        assertThat(town.states(SUZUKI, SATO)).isEqualTo(before);
    }

    @Test
    void what_ended_while_the_server_was_down_is_over() {
        town.setByHand(SATO, PresenceState.BUSY, "11:00");
        town.setByHand(SUZUKI, PresenceState.BUSY, "12:00");
        clock.set(at("11:30"));
        restart();
        clock.set(at("10:30"));
        restart();
        assertThat(stateOfSato()).as("the row is gone, so even an earlier clock does not bring it back")
                .isEqualTo("UNKNOWN");
        assertThat(town.states(SATO, SUZUKI).get(0).get("state").asString()).isEqualTo("BUSY");
    }

    @Test
    void of_people_who_are_not_on_the_staff_nothing_is_said() {
        town.setByHand(SATO, PresenceState.BUSY, "11:00");
        town.leave(SATO);
        assertThat(town.states(SUZUKI, SATO, TANAKA, NOBODY, TANAKA)).extracting(one -> one.get("person").asLong())
                .containsExactly(3L);
    }

    @Test
    void a_page_that_still_shows_who_left_is_told_that_nothing_is_known() {
        town.setByHand(SATO, PresenceState.BUSY, "11:00");
        var device = town.open(SUZUKI).watch(SATO);
        device.waitFor("1:BUSY");
        town.leave(SATO);
        device.waitFor("1:UNKNOWN");
    }

    @Test
    void nothing_is_kept_of_who_leaves() {
        town.ask(SATO, "PUT", "/api/presence/manual", """
                {"state": "TRIP", "note": null, "until": "%s"}""".formatted(at("12:00", 3)));
        town.leave(SATO);
        town.comeBack(SATO);
        assertThat(stateOfSato()).isEqualTo("UNKNOWN");
    }

    @Test
    void nothing_is_left_of_the_plans_of_who_leaves() {
        var planned = town.ask(SATO, "POST", "/api/presence/plans", """
                {"person":1,"from":"2026-11-25","to":"2026-11-25","part":"DAY","kind":"TELEWORK","place":null,\
                "note":null,"replace":false}""");
        assertThat(planned.status()).as(planned.body().toString()).isEqualTo(200);
        assertThat(weekOf("2026-11-25")).contains("TELEWORK");
        town.leave(SATO);
        town.comeBack(SATO);
        assertThat(weekOf("2026-11-25")).contains("佐藤 直樹").doesNotContain("TELEWORK");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"state":"MEETING","note":null,"until":"2026-11-18T02:00:00Z"}           | presence.state_not_manual
            {"state":"BUSY","note":null,"until":"2026-11-18T00:59:59Z"}              | presence.until_invalid
            {"state":"BUSY","note":null,"until":"2026-11-18T15:00:01Z"}              | presence.until_invalid
            {"state":"BUSY","note":"1234567890123456789012345678901234567890123456789012345678901","until":"2026-11-18T02:00:00Z"} | presence.note_too_long
            {"state":"BUSY","note":null}                                             | request.invalid
            {"state":"ASLEEP","note":null,"until":"2026-11-18T02:00:00Z"}            | request.invalid
            {"state":"BUSY","note":null,"until":"soon"}                              | request.invalid
            {"state":                                                                | request.malformed
            """)
    void what_cannot_be_is_refused_and_changes_nothing(String body, String code) {
        town.setByHand(SATO, PresenceState.OUT, "10:30");
        var before = town.states(SUZUKI, SATO);
        var refused = town.ask(SATO, "PUT", "/api/presence/manual", body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.body().get("message").asString()).isNotEqualTo(code).isNotBlank();
        assertThat(town.states(SUZUKI, SATO)).isEqualTo(before);
    }

    @Test
    void a_guest_chooses_how_to_be_reached_but_no_place_of_work() {
        assertThat(town.setByHand(GUEST, PresenceState.TELEWORK, "11:00").code())
                .isEqualTo("presence.state_not_for_guests");
        assertThat(town.states(SATO, TANAKA).get(0).get("state").asString()).isEqualTo("UNKNOWN");
        assertThat(town.setByHand(GUEST, PresenceState.BUSY, "11:00").status()).isEqualTo(200);
    }

    @Test
    void another_section_sees_no_note_and_a_guest_only_the_state() {
        town.setByHand(SATO, PresenceState.BUSY, "11:00");
        assertThat(town.states(TANAKA, SATO)).hasToString("""
                [{"person":1,"state":"BUSY","place":null,"note":null,"since":"2026-11-18T01:00:00Z",\
                "until":"2026-11-18T02:00:00Z","free":"2026-11-18T02:00:00Z"}]""");
        assertThat(town.states(GUEST, SATO)).hasToString("""
                [{"person":1,"state":"BUSY","place":null,"note":null,"since":null,"until":null,"free":null}]""");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, -3})
    void everybody_may_know_who_sees_what_of_them(long asker) {
        assertThat(town.ask(new PersonId(asker), "GET", "/api/presence/views", "").body()).hasToString("""
                {"views":[{"view":"SECTION","aspects":["TIMES","PLACE","NOTE","LEAVE"]},\
                {"view":"STAFF","aspects":["TIMES","PLACE","LEAVE"]},\
                {"view":"GUEST","aspects":[]},{"view":"KIOSK","aspects":["PLACE"]}]}""");
    }

    @Test
    void three_hundred_people_are_the_most_to_ask_for() {
        assertThat(askFor(300).status()).isEqualTo(200);
        assertThat(askFor(301).code()).isEqualTo("request.invalid");
    }

    @Test
    void who_is_not_signed_in_sees_and_changes_nothing() {
        assertThat(town.askWithoutSession("GET", "/api/presence?people=1", "").code()).isEqualTo("session.required");
        assertThat(town.askWithoutSession("GET", "/api/presence/views", "").code()).isEqualTo("session.required");
        assertThat(town.askWithoutSession("DELETE", "/api/presence/manual", "").code()).isEqualTo("session.required");
    }

    private PresenceTown.Answer askFor(int people) {
        var ids = LongStream.rangeClosed(1, people).mapToObj(Long::toString).collect(Collectors.joining(","));
        return town.ask(SATO, "GET", "/api/presence?people=" + ids, "");
    }

    private String weekOf(String day) {
        return town.ask(SUZUKI, "GET", "/api/presence/units/1/week?from=" + day, "").body().toString();
    }

    private String stateOfSato() {
        return town.states(SUZUKI, SATO).get(0).get("state").asString();
    }

    private void restart() {
        town.close();
        open();
    }
}
