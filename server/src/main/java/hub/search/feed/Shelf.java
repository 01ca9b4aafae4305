package hub.search.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where indices lie: `index-7` is one that was whole, `index-8.part` one being made. The newest whole one counts; whatever
/// else lies there is left over from a crash.
final class Shelf {

    private static final Pattern NAME = Pattern.compile("index-([0-9]{1,9})(\\.part)?");

    private final Path folder;

    Shelf(Path folder) {
        this.folder = folder;
    }

    /// The newest whole one; empty if there is none.
    Optional<Path> newest() {
        return all().stream().filter(path -> !isPart(path)).max(Comparator.comparingInt(Shelf::number));
    }

    /// An empty folder for the next one, and nothing else that was begun.
    Path begin() {
        all().stream().filter(Shelf::isPart).forEach(Shelf::delete);
        return folder.resolve("index-" + (newest().map(Shelf::number).orElse(0) + 1) + ".part");
    }

    /// Makes it the newest whole one. Nobody may have it open.
    Path finish(Path part) {
        try {
            var name = part.getFileName().toString();
            return Files.move(part, part.resolveSibling(name.substring(0, name.indexOf('.'))));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot put the new index in its place", e);
        }
    }

    /// Removes all but the newest whole one.
    void tidy() {
        var newest = newest();
        all().stream().filter(path -> !newest.equals(Optional.of(path))).forEach(Shelf::delete);
    }

    private List<Path> all() {
        try {
            Files.createDirectories(folder);
            try (var entries = Files.list(folder)) {
                return entries.filter(path -> NAME.matcher(path.getFileName().toString()).matches()).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the folder of the index " + folder, e);
        }
    }

    private static int number(Path path) {
        var name = NAME.matcher(path.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    private static boolean isPart(Path path) {
        return path.getFileName().toString().endsWith(".part");
    }

    private static void delete(Path index) {
        try (var files = Files.walk(index)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove the index " + index, e);
        }
    }
}
