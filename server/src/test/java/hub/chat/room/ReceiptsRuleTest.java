package hub.chat.room;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.World;

import static hub.chat.room.RoomTown.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What the administrator made mandatory holds in every room, whatever it had chosen.
class ReceiptsRuleTest {

    @TempDir Path folder;

    @Test
    void numbers_for_all_are_numbers_in_every_room() {
        try (var town = new RoomTown(folder, "--chat.receipts=count")) {
            var room = World.group(town.nakamura, "会", town.takahashi);
            World.say(town.nakamura, room, "読みましたか");
            assertThat(town.nakamura.get("/api/chat/rooms").ok().getString("receipts")).isEqualTo("COUNT");
            assertThat(town.nakamura.get(path(room)).ok().getJsonObject("room").getString("receipts"))
                    .isEqualTo("COUNT");
            var readers = town.nakamura.get(path(room) + "/messages/1/readers").ok();
            assertThat(readers.getJsonArray("unread")).isEmpty();
            assertThat(readers.getInteger("unreadCount", readers.getInteger("unreadTotal"))).isEqualTo(1);
            assertThat(town.nakamura.patch(path(room), Map.of("receipts", "NAMES")).code())
                    .isEqualTo("chat.receipts_fixed");
            town.nakamura.patch(path(room), Map.of("receipts", "COUNT", "purpose", "そのまま")).ok();
        }
    }

    @Test
    void off_for_all_gives_pointers_to_nobody() {
        try (var town = new RoomTown(folder, "--chat.receipts=off")) {
            var room = World.group(town.nakamura, "会", town.takahashi);
            World.say(town.nakamura, room, "読みましたか");
            assertThat(town.nakamura.get(path(room)).ok().getJsonObject("pointers").getJsonArray("counts")).isEmpty();
            assertThat(town.nakamura.get(path(room) + "/messages/1/readers").status()).isEqualTo(404);
        }
    }

    @Test
    void a_rule_is_one_of_four_words() {
        assertThat(ReceiptsRule.of(" Names ")).isEqualTo(ReceiptsRule.NAMES);
        assertThatThrownBy(() -> ReceiptsRule.of("sometimes")).isInstanceOf(IllegalArgumentException.class);
    }
}
