package hub.chat.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import hub.chat.message.Urgency;
import hub.chat.room.RoomKind;
import hub.kernel.wire.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The cases that hold here and in the web client, whose `rule.test.ts` reads the same file.
class NoticeRuleTest {

    private static final Path CASES = Path.of("../webclient/src/chat/notice/rule.json");

    @TestFactory
    Stream<DynamicTest> a_message_concerns_a_person() throws IOException {
        return cases("cases").map(line -> DynamicTest.dynamicTest(line.getString("says"), () -> assertThat(
                NoticeRule.decide(facts(line.getJsonObject("facts")))).hasToString(line.getString("loudness"))));
    }

    @TestFactory
    Stream<DynamicTest> words_are_found_whatever_their_width() throws IOException {
        return cases("words").map(line -> DynamicTest.dynamicTest(line.encode(), () -> assertThat(
                Keywords.in(line.getString("text"), line.getJsonArray("words").stream().map(String.class::cast)
                        .toList()))
                .isEqualTo(line.getBoolean("found"))));
    }

    @TestFactory
    Stream<DynamicTest> quiet_hours_may_go_over_midnight() throws IOException {
        return cases("quiet").map(line -> DynamicTest.dynamicTest(line.encode(), () -> assertThat(
                new QuietHours(line.getString("from"), line.getString("to"))
                        .contains(Instant.parse(line.getString("at"))))
                .isEqualTo(line.getBoolean("quiet"))));
    }

    @Test
    void there_are_enough_cases_to_trust_them() throws IOException {
        assertThat(cases("cases")).hasSizeGreaterThan(40);
    }

    @Test
    void quiet_hours_begin_and_end_at_different_times_of_a_day() {
        assertThatThrownBy(() -> new QuietHours("22:00", "22:00")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new QuietHours("24:00", "06:00")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new QuietHours("9:00", "10:00")).isInstanceOf(Refused.class);
    }

    private static Stream<JsonObject> cases(String of) throws IOException {
        JsonArray lines = new JsonObject(Files.readString(CASES)).getJsonArray(of);
        return lines.stream().map(JsonObject.class::cast);
    }

    private static NoticeFacts facts(JsonObject facts) {
        return new NoticeFacts(
                facts.getBoolean("own"), facts.getBoolean("read"), RoomKind.valueOf(facts.getString("kind")),
                facts.getBoolean("follows"), Wish.valueOf(facts.getString("wish")), facts.getBoolean("everything"),
                Named.valueOf(facts.getString("named")), facts.getBoolean("keyword"), facts.getBoolean("asked"),
                Urgency.valueOf(facts.getString("urgency")), Times.valueOf(facts.getString("times")),
                Engaged.valueOf(facts.getString("engaged")), NoticeSound.valueOf(facts.getString("sound")));
    }
}
