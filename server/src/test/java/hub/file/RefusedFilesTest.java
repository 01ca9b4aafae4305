package hub.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import hub.testing.Uploads;
import hub.testing.World;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// What must not come in, and what comes in but must do no harm.
class RefusedFilesTest {

    private static final byte[] LETTER = "お知らせ".getBytes(UTF_8);

    @TempDir Path folder;

    @Test
    void a_program_is_refused_under_any_name_and_the_refusal_stands() {
        try (var town = new FileTown(folder)) {
            for (var bytes : new byte[][]{Samples.exe(), "#!/bin/sh\nrm -rf /\n".getBytes(UTF_8), elf(),
                new byte[]{0x4C, 0, 0, 0, 1, 0x14, 2, 0, 0}}) {
                var op = World.op();
                var begun = Uploads.begin(town.sasaki, op, "写真.jpg", bytes.length, false).ok();
                assertThat(Uploads.rest(town.sasaki, begun, bytes).code()).isEqualTo("file.disguised");
                assertThat(town.sasaki.get("/api/files/uploads/" + begun.getLong("id")).code())
                        .isEqualTo("file.disguised");
                assertThat(Uploads.begin(town.sasaki, op, "写真.jpg", bytes.length, false).code())
                        .isEqualTo("file.disguised");
                assertThat(town.post(town.sasaki, begun.getLong("id")).code()).isEqualTo("file.unfinished");
            }
            assertThat(town.onDisk()).isEmpty();
        }
    }

    @Test
    void macros_are_taken_only_where_the_name_says_so() {
        var macros = Samples.zip(Map.of("[Content_Types].xml", "<Types/>", "xl/vbaProject.bin", "x"));
        try (var town = new FileTown(folder)) {
            assertThat(Uploads.whole(town.sasaki, "予算.xlsx", macros).code()).isEqualTo("file.disguised");
            assertThat(Uploads.send(town.sasaki, "予算.xlsm", macros).getString("kind")).isEqualTo("OTHER");
        }
    }

    @Test
    void pages_of_the_web_are_saved_and_never_shown() {
        try (var town = new FileTown(folder)) {
            var page = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8);
            var drawing = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"
                    .getBytes(UTF_8);
            for (var name : new String[]{"絵.png", "絵.html", "絵.svg"}) {
                for (var bytes : new byte[][]{page, drawing}) {
                    var file = Uploads.send(town.sasaki, name, bytes);
                    assertThat(file.getString("kind")).isEqualTo("OTHER");
                    assertThat(file.getBoolean("thumb")).isFalse();
                    var answer = town.sasaki.file("/api/files/" + file.getLong("id") + "?inline=1");
                    assertThat(answer.headers().firstValue("Content-Type")).contains("application/octet-stream");
                    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
                    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                            .startsWith("attachment");
                    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                            .contains("sandbox", "default-src 'none'");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"exit 0,''", "exit 1,file.infected", "exit 2,file.not_scanned", "kill -9 $$,file.not_scanned",
        "sleep 30,file.not_scanned", "grep -q 知らせ \"$1\" || exit 1,''"})
    void the_scanner_has_the_last_word(String script, String code) throws IOException {
        var scanner = folder.resolve("scan.sh");
        Files.writeString(scanner, "#!/bin/sh\n" + script + "\n");
        try (var town = new FileTown(folder.resolve("hub"), "--file.scan-command=/bin/sh " + scanner,
                "--file.scan-seconds=2")) {
            assertThat(Uploads.whole(town.sasaki, "お知らせ.txt", LETTER).code()).isEqualTo(code);
        }
    }

    @Test
    void without_the_scanner_that_is_asked_for_nothing_comes_in_until_it_is_back() throws IOException {
        var scanner = folder.resolve("scan.sh");
        try (var town = new FileTown(folder.resolve("hub"), "--file.scan-command=" + scanner)) {
            var begun = Uploads.begin(town.sasaki, World.op(), "お知らせ.txt", LETTER.length, false).ok();
            assertThat(Uploads.rest(town.sasaki, begun, LETTER).code()).isEqualTo("file.not_scanned");
            assertThat(town.post(town.sasaki, begun.getLong("id")).code()).isEqualTo("file.unfinished");
            Files.writeString(scanner, "#!/bin/sh\nexit 0\n");
            assertThat(scanner.toFile().setExecutable(true)).isTrue();
            assertThat(town.sasaki.get("/api/files/uploads/" + begun.getLong("id")).ok().getJsonObject("file"))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "../../etc/passwd|passwd", "C:\\Users\\a\\写真.jpg|写真.jpg", "a\u0000b\u0007.txt|ab.txt",
        "議事録\u202Egpj.txt|議事録gpj.txt", "\u200B\u2066.|file",
        "<img src=x onerror=alert(1)>.txt|<img src=x onerror=alert(1)>.txt",
        "か\u3099.txt|が.txt"})
    void names_can_do_no_harm(String sent, String kept) {
        assertThat(FileName.harmless(sent)).isEqualTo(kept);
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(FileName.harmless("長".repeat(500) + ".docx")).hasSize(120).endsWith("長.docx");
    }

    private static byte[] elf() {
        var program = new byte[128];
        System.arraycopy(new byte[]{0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62, 0}, 0, program,
                0, 20);
        return program;
    }
}
