package hub.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser.Answer;
import hub.testing.Uploads;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// Files come in pieces, from browsers that lose their connection and hubs that are restarted.
class UploadTest {

    private static final int PIECE = 1 << 20;

    @TempDir Path folder;

    private FileTown town;

    @BeforeEach
    void start() {
        town = new FileTown(folder, "--file.max-mb=4", "--file.quota-mb=10");
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void an_upload_cut_off_in_the_middle_goes_on_where_it_was() {
        var bytes = noise(2 * PIECE + 500);
        var op = World.op();
        var begun = Uploads.begin(town.sasaki, op, "議事録.bin", bytes.length, false).ok();
        Uploads.piece(town.sasaki, begun.getLong("id"), 0, Arrays.copyOf(bytes, PIECE)).ok();
        var again = Uploads.begin(town.sasaki, op, "議事録.bin", bytes.length, false).ok();
        assertThat(again.getLong("id")).isEqualTo(begun.getLong("id"));
        assertThat(again.getLong("offset")).isEqualTo(PIECE);
        var file = Uploads.rest(town.sasaki, again, bytes).ok().getJsonObject("file");
        assertThat(file.getLong("size")).isEqualTo(bytes.length);
        assertThat(town.sasaki.file("/api/files/" + file.getLong("id")).body()).isEqualTo(bytes);
    }

    @Test
    void an_upload_outlives_a_restart_and_so_does_the_file() {
        var bytes = noise(PIECE + 500);
        var begun = Uploads.begin(town.sasaki, World.op(), "議事録.bin", bytes.length, false).ok();
        Uploads.piece(town.sasaki, begun.getLong("id"), 0, Arrays.copyOf(bytes, PIECE)).ok();
        var sasaki = town.afterRestart(town.sasaki);
        var state = sasaki.get("/api/files/uploads/" + begun.getLong("id")).ok();
        assertThat(state.getLong("offset")).isEqualTo(PIECE);
        Uploads.rest(sasaki, state, bytes).ok();
        sasaki = town.afterRestart(sasaki);
        assertThat(sasaki.file("/api/files/" + begun.getLong("id")).body()).isEqualTo(bytes);
    }

    @Test
    void a_piece_that_is_there_does_no_harm_and_one_that_leaves_a_gap_is_told_where_to_begin() {
        var bytes = noise(PIECE + 500);
        var id = Uploads.begin(town.sasaki, World.op(), "a.bin", bytes.length, false).ok().getLong("id");
        var first = Arrays.copyOf(bytes, PIECE);
        Uploads.piece(town.sasaki, id, 0, first).ok();
        assertThat(Uploads.piece(town.sasaki, id, 0, first).ok().getLong("offset")).isEqualTo(PIECE);
        var gap = Uploads.piece(town.sasaki, id, PIECE + 100, new byte[10]);
        assertThat(gap.status()).isEqualTo(409);
        assertThat(gap.code()).isEqualTo("file.wrong_offset");
        assertThat(gap.body().getJsonObject("detail").getLong("offset")).isEqualTo(PIECE);
        var last = Arrays.copyOfRange(bytes, PIECE, bytes.length);
        var whole = Uploads.piece(town.sasaki, id, PIECE, last);
        assertThat(Uploads.piece(town.sasaki, id, PIECE, last)).isEqualTo(whole);
        assertThat(town.sasaki.get("/api/files/uploads/" + id)).isEqualTo(whole);
        assertThat(town.sasaki.file("/api/files/" + id).body()).isEqualTo(bytes);
    }

    @Test
    void two_windows_sending_the_same_file_at_once_send_one() {
        var bytes = noise(300_000);
        var op = World.op();
        var answers = atOnce(4, () -> {
            var begun = Uploads.begin(town.sasaki, op, "写し.bin", bytes.length, false).ok();
            return Uploads.piece(town.sasaki, begun.getLong("id"), 0, bytes);
        });
        assertThat(answers).allMatch(answer -> answer.equals(answers.getFirst()));
        assertThat(town.sasaki.file("/api/files/" + answers.getFirst().ok().getLong("id")).body())
                .isEqualTo(bytes);
    }

    @Test
    void many_at_once_do_not_pass_the_quota_together() {
        var answers = atOnce(8, () -> Uploads.begin(town.sasaki, World.op(), "大.bin", 3 * PIECE, false));
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(3);
        assertThat(answers).filteredOn(answer -> answer.code().equals("file.quota")).hasSize(5);
        assertThat(Uploads.begin(town.nakamura, World.op(), "大.bin", 3 * PIECE, false).status()).isEqualTo(200);
    }

    @Test
    void the_same_content_counts_once() {
        var bytes = noise(3 * PIECE);
        for (int copy = 0; copy < 4; copy++) {
            Uploads.send(town.sasaki, "地図" + copy + ".bin", bytes);
        }
        assertThat(town.onDisk()).hasSize(1);
    }

    @Test
    void limits_are_told_before_anything_is_sent() {
        assertThat(Uploads.begin(town.sasaki, World.op(), "a.bin", 4 * PIECE + 1, false).code())
                .isEqualTo("file.too_large");
        assertThat(Uploads.begin(town.sasaki, World.op(), "a.bin", 0, false).code()).isEqualTo("file.empty");
        assertThat(Uploads.begin(town.sasaki, World.op(), "a.EXE", 10, false).code()).isEqualTo("file.blocked");
        assertThat(Uploads.begin(town.sasaki, World.op(), "a.exe. ", 10, false).code()).isEqualTo("file.blocked");
        var id = Uploads.begin(town.sasaki, World.op(), "a.bin", 10, false).ok().getLong("id");
        assertThat(Uploads.piece(town.sasaki, id, 0, new byte[11]).code()).isEqualTo("request.invalid");
        assertThat(Uploads.piece(town.sasaki, id, 0, new byte[PIECE + 1]).code()).isEqualTo("request.too_large");
        assertThat(town.sasaki.put("/api/files/uploads/" + id + "?offset=0", List.of()).code())
                .isEqualTo("request.malformed");
    }

    @Test
    void a_full_disk_takes_nothing() {
        town.close();
        try (var full = new FileTown(folder.resolve("full"), "--file.free-mb=2000000000")) {
            assertThat(Uploads.begin(full.sasaki, World.op(), "a.bin", 10, false).code()).isEqualTo("file.no_space");
        }
    }

    @Test
    void nobody_touches_the_upload_of_another() {
        var id = Uploads.begin(town.sasaki, World.op(), "a.bin", 10, false).ok().getLong("id");
        assertThat(town.nakamura.get("/api/files/uploads/" + id).code()).isEqualTo("not_found");
        assertThat(Uploads.piece(town.nakamura, id, 0, new byte[10]).code()).isEqualTo("not_found");
        town.nakamura.delete("/api/files/uploads/" + id).ok();
        assertThat(town.sasaki.get("/api/files/uploads/" + id).status()).isEqualTo(200);
    }

    @Test
    void what_is_given_up_leaves_nothing_on_the_disk() {
        var half = Uploads.begin(town.sasaki, World.op(), "a.bin", 20, false).ok().getLong("id");
        Uploads.piece(town.sasaki, half, 0, new byte[10]).ok();
        var whole = Uploads.send(town.sasaki, "b.bin", noise(100)).getLong("id");
        for (var id : List.of(half, whole)) {
            town.sasaki.delete("/api/files/uploads/" + id).ok();
            town.sasaki.delete("/api/files/uploads/" + id).ok();
            assertThat(town.sasaki.get("/api/files/uploads/" + id).code()).isEqualTo("not_found");
        }
        assertThat(town.onDisk()).isEmpty();
    }

    @Test
    void what_nobody_sends_is_gone_after_a_day() {
        var half = Uploads.begin(town.sasaki, World.op(), "a.bin", 20, false).ok().getLong("id");
        Uploads.piece(town.sasaki, half, 0, new byte[10]).ok();
        var whole = Uploads.send(town.sasaki, "b.bin", noise(100)).getLong("id");
        var sent = Uploads.send(town.sasaki, "c.bin", noise(200)).getLong("id");
        town.post(town.sasaki, sent).ok();
        town.clock.advance(Duration.ofHours(23));
        town.hub.server().everyMinute();
        assertThat(town.onDisk()).hasSize(3);
        town.clock.advance(Duration.ofHours(2));
        town.hub.server().everyMinute();
        var sasaki = town.hub.browser(World.SASAKI);
        assertThat(sasaki.get("/api/files/uploads/" + half).code()).isEqualTo("not_found");
        assertThat(sasaki.get("/api/files/" + whole).code()).isEqualTo("not_found");
        assertThat(sasaki.file("/api/files/" + sent).statusCode()).isEqualTo(200);
        assertThat(town.onDisk()).hasSize(1);
    }

    @Test
    void what_a_crash_has_left_is_cleared_away_and_what_it_has_interrupted_is_done() throws Exception {
        var bytes = noise(500);
        var whole = Uploads.begin(town.sasaki, World.op(), "a.bin", bytes.length, false).ok().getLong("id");
        var files = folder.resolve("files");
        Files.write(files.resolve("incoming/" + whole), bytes);
        Files.write(files.resolve("incoming/987654"), bytes);
        Files.write(Files.createDirectories(files.resolve("incoming/987654.work")).resolve("clean"), bytes);
        Files.write(Files.createDirectories(files.resolve("ab")).resolve("cd"), bytes);
        Files.write(files.resolve("ab/cd.320"), bytes);
        var sasaki = town.afterRestart(town.sasaki);
        assertThat(sasaki.get("/api/files/uploads/" + whole).ok().getJsonObject("file")).isNotNull();
        for (int wait = 0; wait < 100 && town.onDisk().size() > 1; wait++) {
            Thread.sleep(50);
        }
        assertThat(town.onDisk()).hasSize(1);
        assertThat(sasaki.file("/api/files/" + whole).body()).isEqualTo(bytes);
    }

    @Test
    void a_file_that_a_disk_has_lost_is_not_there() throws Exception {
        var file = Uploads.send(town.sasaki, "a.bin", noise(500)).getLong("id");
        for (var lost : town.onDisk()) {
            Files.delete(folder.resolve("files").resolve(lost));
        }
        assertThat(town.sasaki.get("/api/files/" + file).code()).isEqualTo("not_found");
    }

    private static byte[] noise(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private interface Attempt {
        Answer run();
    }

    private static List<Answer> atOnce(int times, Attempt attempt) {
        return IntStream.range(0, times).mapToObj(_ -> CompletableFuture.supplyAsync(attempt::run)).toList().stream()
                .map(CompletableFuture::join).toList();
    }
}
