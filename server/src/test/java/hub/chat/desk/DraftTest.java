package hub.chat.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.World;

import static hub.chat.desk.DeskTown.listed;
import static org.assertj.core.api.Assertions.assertThat;

class DraftTest {

    @TempDir Path folder;

    private DeskTown town;
    private Browser nakamura;

    @BeforeEach
    void open() {
        town = new DeskTown(folder);
        nakamura = town.nakamura();
    }

    @AfterEach
    void close() {
        town.close();
    }

    private Instant ago(int seconds) {
        return town.clock.instant().minusSeconds(seconds);
    }

    @Test
    void a_draft_comes_to_my_other_devices_and_to_nobody_else() {
        try (var phone = nakamura.stream(""); var other = town.sasaki().stream("")) {
            town.draft(nakamura, "明日の件ですが", ago(5)).ok();
            assertThat(phone.next("chat.drafted").getJsonObject("d").getJsonObject("draft").getString("text"))
                    .isEqualTo("明日の件ですが");
            assertThat(town.toldOfDesk(town.sasaki(), other)).isEmpty();
        }
        assertThat(listed(nakamura, "drafts")).extracting(draft -> draft.getString("text"))
                .containsExactly("明日の件ですが");
        assertThat(listed(town.sasaki(), "drafts")).isEmpty();
    }

    @Test
    void the_one_written_last_wins_whichever_comes_last() {
        town.draft(nakamura, "新しい", ago(5)).ok();
        assertThat(town.draft(nakamura, "古い", ago(60)).ok().getString("text")).isEqualTo("新しい");
        assertThat(listed(nakamura, "drafts")).singleElement()
                .satisfies(draft -> assertThat(draft.getString("text")).isEqualTo("新しい"));
    }

    @Test
    void one_thrown_away_is_not_brought_back_by_an_older_version() {
        town.draft(nakamura, "書きかけ", ago(60)).ok();
        town.draft(nakamura, "", ago(5)).ok();
        town.draft(nakamura, "書きか", ago(90)).ok();
        assertThat(listed(nakamura, "drafts")).isEmpty();
    }

    @Test
    void a_fast_clock_does_not_win_for_ever() {
        town.draft(nakamura, "進んだ時計", town.in(Duration.ofDays(2))).ok();
        town.clock.advance(Duration.ofSeconds(1));
        town.draft(nakamura, "次の言葉", town.clock.instant()).ok();
        assertThat(listed(nakamura, "drafts")).singleElement()
                .satisfies(draft -> assertThat(draft.getString("text")).isEqualTo("次の言葉"));
    }

    @Test
    void a_thread_has_a_draft_of_its_own() {
        var n = World.say(town.sasaki(), town.room, "どう思いますか");
        town.draft(nakamura, "部屋に", ago(9)).ok();
        nakamura.put("/api/chat/rooms/" + town.room + "/draft",
                Map.of("root", n, "text", "返信に", "at", ago(5).toString())).ok();
        assertThat(listed(nakamura, "drafts")).extracting(draft -> draft.getString("text"))
                .containsExactly("返信に", "部屋に");
    }

    @Test
    void who_leaves_the_room_has_no_draft_there() {
        town.draft(nakamura, "書きかけ", ago(5)).ok();
        nakamura.delete("/api/chat/rooms/" + town.room + "/members/" + nakamura.person()).ok();
        assertThat(listed(nakamura, "drafts")).isEmpty();
        assertThat(town.draft(nakamura, "もう一度", ago(1)).code()).isEqualTo("not_found");
    }

    @Test
    void who_is_to_be_named_is_known_to_be_in_the_room_or_not() {
        var takahashi = town.browser(World.TAKAHASHI);
        var missing = "/api/chat/rooms/" + town.room + "/missing?people=" + takahashi.person() + ","
                + town.sasaki().person();
        assertThat(nakamura.get(missing).ok().getJsonArray("people")).containsExactly((int) takahashi.person());
        assertThat(takahashi.get(missing).code()).isEqualTo("not_found");
    }

    @Test
    void what_cannot_be_a_draft_is_refused() {
        assertThat(town.draft(town.browser(World.TAKAHASHI), "外から", ago(5)).code()).isEqualTo("not_found");
        assertThat(town.draft(nakamura, "あ".repeat(20_001), ago(5)).code()).isEqualTo("chat.text_too_long");
        assertThat(nakamura.put("/api/chat/rooms/" + town.room + "/draft",
                Map.of("root", 99, "text", "まだない", "at", ago(5).toString())).code()).isEqualTo("request.invalid");
        assertThat(nakamura.put("/api/chat/rooms/" + town.room + "/draft", Map.of("root", 0, "text", "時刻なし")).code())
                .isEqualTo("request.invalid");
    }
}
