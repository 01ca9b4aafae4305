package hub.chat.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.StreamClient;
import hub.testing.World;

import static hub.chat.desk.DeskTown.listed;
import static org.assertj.core.api.Assertions.assertThat;

class SavedTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir Path folder;

    private DeskTown town;
    private Browser nakamura;
    private long n;

    @BeforeEach
    void open() {
        town = new DeskTown(folder);
        nakamura = town.nakamura();
        n = World.say(town.sasaki(), town.room, "@{p" + nakamura.person() + "} 資料を見てください");
    }

    @AfterEach
    void close() {
        town.close();
    }

    private Map<String, Object> remindIn(Duration time) {
        return Map.of("remindAt", town.in(time).toString(), "note", "朝いちで");
    }

    private static long reminded(StreamClient device) {
        return device.next("chat.reminder").getJsonObject("d").getJsonObject("saved").getLong("n");
    }

    @Test
    void what_is_saved_is_listed_newest_first_with_where_and_whose_it_is() {
        var other = World.say(town.sasaki(), town.room, "二つめ");
        town.save(nakamura, n, Map.of()).ok();
        town.clock.advance(HOUR);
        town.save(nakamura, other, Map.of("note", "週末までに")).ok();
        assertThat(listed(nakamura, "saved")).extracting(saved -> saved.getString("text"))
                .containsExactly("二つめ", "@中村 美咲 資料を見てください");
        var first = listed(nakamura, "saved").getFirst();
        assertThat(first.getString("note")).isEqualTo("週末までに");
        assertThat(first.getLong("home")).isEqualTo(town.room);
        assertThat(first.getJsonObject("author").getLong("id")).isEqualTo(town.sasaki().person());
        nakamura.delete(town.saved(other)).ok();
        assertThat(listed(nakamura, "saved")).hasSize(1);
        assertThat(nakamura.delete(town.saved(other)).code()).isEqualTo("not_found");
    }

    @Test
    void my_other_devices_hear_of_it_and_nobody_else() {
        try (var phone = nakamura.stream(""); var other = town.sasaki().stream("")) {
            town.save(nakamura, n, Map.of()).ok();
            nakamura.delete(town.saved(n)).ok();
            assertThat(town.toldOfDesk(nakamura, phone)).containsExactly("chat.saved", "chat.unsaved");
            assertThat(town.toldOfDesk(town.sasaki(), other)).isEmpty();
        }
        assertThat(listed(town.sasaki(), "saved")).isEmpty();
    }

    @Test
    void a_reminder_comes_once_on_all_devices() {
        var later = World.say(town.sasaki(), town.room, "二つめ");
        try (var desk = nakamura.stream(""); var phone = nakamura.stream("")) {
            town.save(nakamura, n, remindIn(HOUR)).ok();
            town.save(nakamura, later, remindIn(HOUR.multipliedBy(2))).ok();
            town.clock.advance(HOUR);
            assertThat(reminded(desk)).isEqualTo(n);
            town.clock.advance(HOUR);
            assertThat(reminded(desk)).isEqualTo(later);
            assertThat(town.toldOfDesk(nakamura, phone))
                    .containsExactly("chat.saved", "chat.saved", "chat.reminder", "chat.reminder");
        }
        assertThat(listed(nakamura, "saved"))
                .allSatisfy(saved -> assertThat(saved.getString("remindedAt")).isNotNull());
    }

    @Test
    void a_restart_keeps_the_reminder_and_does_not_repeat_it() {
        town.save(nakamura, n, remindIn(HOUR)).ok();
        town.stop();
        town.clock.advance(HOUR.multipliedBy(5));
        town.start();
        nakamura = town.nakamura();
        try (var device = nakamura.stream("")) {
            var later = World.say(town.sasaki(), town.room, "二つめ");
            town.save(nakamura, later, remindIn(HOUR)).ok();
            town.clock.advance(HOUR.multipliedBy(2));
            device.next(frame -> frame.getString("t").equals("chat.reminder")
                    && frame.getJsonObject("d").getJsonObject("saved").getLong("n") == later);
            assertThat(town.toldOfDesk(nakamura, device)).isEmpty();
        }
        assertThat(listed(nakamura, "saved")).hasSize(2)
                .allSatisfy(saved -> assertThat(saved.getString("remindedAt")).isNotNull());
    }

    @Test
    void asked_for_anew_it_comes_again() {
        try (var device = nakamura.stream("")) {
            town.save(nakamura, n, remindIn(HOUR)).ok();
            town.clock.advance(HOUR);
            assertThat(reminded(device)).isEqualTo(n);
            town.save(nakamura, n, remindIn(HOUR)).ok();
            assertThat(listed(nakamura, "saved").getFirst().getString("remindedAt")).isNull();
            town.clock.advance(HOUR);
            assertThat(reminded(device)).isEqualTo(n);
        }
    }

    @Test
    void who_has_left_the_room_sees_nothing_of_it_and_is_not_reminded() {
        var other = World.group(town.sasaki(), "残る部屋", nakamura);
        var kept = World.say(town.sasaki(), other, "残る");
        try (var device = nakamura.stream("")) {
            town.save(nakamura, n, remindIn(HOUR)).ok();
            nakamura.put("/api/chat/rooms/" + other + "/messages/" + kept + "/saved", remindIn(HOUR)).ok();
            nakamura.delete("/api/chat/rooms/" + town.room + "/members/" + nakamura.person()).ok();
            assertThat(listed(nakamura, "saved")).hasSize(1);
            town.clock.advance(HOUR);
            assertThat(device.next("chat.reminder").getJsonObject("d").getJsonObject("saved").getLong("room"))
                    .isEqualTo(other);
        }
        nakamura.delete(town.saved(n)).ok();
    }

    @Test
    void what_cannot_be_saved_is_refused() {
        var stranger = town.browser(World.TAKAHASHI);
        assertThat(town.save(stranger, n, Map.of()).code()).isEqualTo("not_found");
        assertThat(town.save(nakamura, 99, Map.of()).code()).isEqualTo("not_found");
        assertThat(town.save(nakamura, n, remindIn(Duration.ZERO)).code()).isEqualTo("desk.time_past");
        assertThat(town.save(nakamura, n, remindIn(Duration.ofDays(400))).code()).isEqualTo("desk.time_far");
        assertThat(town.save(nakamura, n, Map.of("note", "あ".repeat(201))).code()).isEqualTo("request.invalid");
        assertThat(listed(nakamura, "saved")).isEmpty();
    }
}
