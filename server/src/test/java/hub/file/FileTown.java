package hub.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

/// The world of the tests of files: a room of two, and a stranger.
final class FileTown implements AutoCloseable {

    final TestClock clock = new TestClock();
    final Browser sasaki;
    final Browser nakamura;
    final Browser takahashi;
    final long room;
    TestHub hub;
    private final Path folder;

    FileTown(Path folder, String... settings) {
        this.folder = folder;
        World.found(folder, clock);
        hub = TestHub.on(folder, clock, settings);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        room = World.group(sasaki, "防災訓練", nakamura);
    }

    /// The browser after the hub was stopped and started again.
    Browser afterRestart(Browser before) {
        hub.close();
        hub = TestHub.on(folder, clock);
        return before.at(hub.url());
    }

    Answer post(Browser author, long... files) {
        return author.post("/api/chat/rooms/" + room + "/messages", Map.of(
                "op", World.op(), "text", "", "files", Arrays.stream(files).boxed().toList()));
    }

    /// Everything that lies in the folder of files.
    List<String> onDisk() {
        try (var files = Files.walk(folder.resolve("files"))) {
            return files.filter(Files::isRegularFile).map(file -> folder.resolve("files").relativize(file).toString())
                    .filter(name -> !name.equals(".pdfbox.cache")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        hub.close();
    }
}
