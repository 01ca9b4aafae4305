package hub.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;

import static org.assertj.core.api.Assertions.assertThat;

/// The index is a cache: whatever becomes of its folder, everything is found again.
class RebuildTest extends SearchTown {

    @Test
    void only_administrators_see_how_it_stands_and_have_it_made_anew() {
        say("最初の話");
        eventually(() -> found(nakamura, "話").size(), 1);
        assertThat(nakamura.get("/api/search/status").status()).isEqualTo(403);
        assertThat(nakamura.post("/api/search/rebuild", nothing()).status()).isEqualTo(403);
        assertThat(status().getString("state")).isEqualTo("READY");
        assertThat(status().getLong("documents")).isEqualTo(1);
        sasaki.post("/api/search/rebuild", nothing()).ok();
        eventually(() -> status().getString("state"), "READY");
        assertThat(found(nakamura, "話")).containsExactly("最初の話");
        eventually(this::indices, List.of("index-2"));
    }

    @Test
    void the_index_goes_on_where_it_stopped_after_a_restart() {
        say("前の話");
        eventually(() -> found(nakamura, "話").size(), 1);
        hub.close();
        open();
        assertThat(found(nakamura, "話")).containsExactly("前の話");
        assertThat(indices()).containsExactly("index-1");
    }

    @Test
    void deleting_the_folder_is_a_repair() {
        IntStream.range(0, 30).forEach(i -> say("話" + i));
        hub.close();
        SearchTown.deleteIndex(folder);
        open();
        eventually(() -> found(nakamura, "話", "&limit=50").size(), 30);
    }

    @Test
    void a_damaged_index_is_made_anew() throws IOException {
        say("壊れる前の話");
        eventually(() -> found(nakamura, "話").size(), 1);
        hub.close();
        try (var files = Files.list(folder.resolve("search").resolve(indices().getFirst()))) {
            for (var file : files.toList()) {
                Files.write(file, new byte[]{1, 2, 3});
            }
        }
        open();
        eventually(() -> found(nakamura, "話"), List.of("壊れる前の話"));
        eventually(this::indices, List.of("index-2"));
    }

    @Test
    void an_index_of_another_log_is_made_anew_and_what_came_since_is_in_it() {
        say("控えにある話");
        eventually(() -> found(nakamura, "話").size(), 1);
        hub.close();
        try (var db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 1), List.of(), () -> {})) {
            db.write(sql -> sql.update("update hub_meta set value = 'another' where name = 'epoch'").run());
        }
        open();
        say("そのあとの話");
        eventually(() -> found(nakamura, "話"), List.of("そのあとの話", "控えにある話"));
        eventually(this::indices, List.of("index-2"));
    }

    @Test
    void what_a_crash_left_of_an_unfinished_index_is_cleared_away() throws IOException {
        say("残る話");
        eventually(() -> found(nakamura, "話").size(), 1);
        hub.close();
        var part = Files.createDirectories(folder.resolve("search/index-2.part"));
        Files.writeString(part.resolve("_0.cfs"), "half");
        open();
        assertThat(found(nakamura, "話")).containsExactly("残る話");
        sasaki.post("/api/search/rebuild", nothing()).ok();
        eventually(this::indices, List.of("index-2"));
        assertThat(found(nakamura, "話")).containsExactly("残る話");
    }

    @Test
    void searching_and_sending_go_on_while_it_is_made_anew_and_nothing_is_lost() {
        IntStream.range(0, 300).forEach(i -> say("資料" + i + "号"));
        eventually(() -> search(nakamura, "資料").getJsonObject("counts").getInteger("messages"), 300);
        sasaki.post("/api/search/rebuild", nothing()).ok();
        var sent = 300;
        for (int turn = 0; turn < 40; turn++) {
            say("資料" + sent++ + "号");
            assertThat(search(nakamura, "資料").getJsonObject("counts").getInteger("messages"))
                    .isGreaterThanOrEqualTo(300);
        }
        var all = sent;
        eventually(() -> status().getString("state"), "READY");
        eventually(() -> search(nakamura, "資料").getJsonObject("counts").getInteger("messages"), all);
    }

    @Test
    void bad_lines_of_word_lists_are_told_by_number_and_keep_nobody_from_searching() throws IOException {
        hub.close();
        var synonyms = Files.writeString(folder.resolve("synonyms.txt"), "本庁舎,新庁舎\nひとりぼっち\n");
        open("--search.synonyms=" + synonyms, "--search.words=" + folder.resolve("missing.csv"));
        var faults = status().getJsonArray("faults");
        assertThat(faults.getJsonObject(0).getString("file")).isEqualTo("synonyms.txt");
        assertThat(faults.getJsonObject(0).getInteger("line")).isEqualTo(2);
        assertThat(faults.getJsonObject(1).getString("problem")).isEqualTo("FILE_UNREADABLE");
        say("動いている話");
        eventually(() -> found(nakamura, "話").size(), 1);
    }

    private List<String> indices() {
        try (var files = Files.list(folder.resolve("search"))) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
