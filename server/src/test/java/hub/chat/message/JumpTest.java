package hub.chat.message;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

class JumpTest {

    @TempDir Path folder;

    private TalkTown town;

    @BeforeEach
    void start() {
        town = new TalkTown(folder);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void a_day_begins_at_midnight_in_japan_and_an_empty_one_leads_to_the_next() {
        town.say(town.nakamura, "18日の朝");
        town.clock.set(Instant.parse("2026-11-18T14:59:59Z"));
        var nakamura = town.nakamura.signIn(World.NAKAMURA, World.PASSWORD);
        town.say(nakamura, "18日の終わり");
        town.clock.set(Instant.parse("2026-11-18T15:00:00Z"));
        town.say(nakamura, "19日の始まり");
        town.clock.set(Instant.parse("2026-11-21T01:00:00Z"));
        nakamura = town.nakamura.signIn(World.NAKAMURA, World.PASSWORD);
        town.say(nakamura, "21日");
        assertThat(day("2026-11-01")).containsExactly("18日の朝", "18日の終わり", "19日の始まり", "21日");
        assertThat(day("2026-11-18")).startsWith("18日の朝");
        assertThat(day("2026-11-19")).containsExactly("19日の始まり", "21日");
        assertThat(day("2026-11-20")).containsExactly("21日");
        assertThat(day("2026-12-24")).hasSize(4);
        assertThat(nakamura.get(TalkTown.at(town.room) + "/messages?day=昨日").code()).isEqualTo("request.invalid");
        var watanabe = town.watanabe.signIn(World.WATANABE, World.PASSWORD);
        assertThat(watanabe.get(TalkTown.at(town.room) + "/messages?day=2026-11-18").code()).isEqualTo("not_found");
    }

    @Test
    void a_link_leads_to_one_message_for_members_only() {
        var n = town.say(town.nakamura, "ここ");
        assertThat(town.seen(town.takahashi, n).getString("text")).isEqualTo("ここ");
        assertThat(town.watanabe.get(TalkTown.at(town.room, n)).code()).isEqualTo("not_found");
        assertThat(town.takahashi.get(TalkTown.at(town.room, n + 1)).code()).isEqualTo("not_found");
        assertThat(town.takahashi.get(TalkTown.at(town.room) + "/messages/x").code()).isEqualTo("request.invalid");
    }

    @Test
    void what_rooms_with_a_long_history_ask_is_found_by_an_index() {
        assertThat(plan(MessageRepository.PAGE)).noneMatch(step -> step.startsWith("SCAN"))
                .anyMatch(step -> step.contains("message USING PRIMARY KEY (room_id=? AND n>? AND n<?)"));
        assertThat(plan(MessageRepository.SINCE)).singleElement().asString()
                .contains("INDEX chat_message_at (room_id=? AND at>?)");
        assertThat(plan(MessageRepository.COPY)).singleElement().asString()
                .contains("INDEX chat_message_at (room_id=? AND at=?)");
        assertThat(plan(MarkRepository.REACTIONS)).first().asString()
                .contains("USING PRIMARY KEY (room_id=? AND n>? AND n<?)");
        assertThat(plan(MarkRepository.PINS)).singleElement().asString().contains("INDEX chat_message_pinned");
        assertThat(plan(ThreadRepository.FOLLOWED)).noneMatch(step -> step.startsWith("SCAN"));
    }

    private List<String> plan(String query) {
        var unbound = query.replaceAll(":[a-z]\\w*", "1");
        try (var db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 1), List.of(), () -> {})) {
            return db.read(sql -> sql.query("explain query plan " + unbound).list(row -> row.text("detail")));
        }
    }

    private List<String> day(String day) {
        return town.now(town.nakamura).get(TalkTown.at(town.room) + "/messages?day=" + day).ok()
                .getJsonArray("messages").stream().map(message -> ((JsonObject) message).getString("text")).toList();
    }
}
