package hub.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// A file that is made from the code and lies in the repository, so that everybody can read it without building.
final class CheckedIn {

    private CheckedIn() {}

    /// Compares the file with what it should be; with `-Dhub.write=true` writes it.
    static void isUpToDate(Path file, String text) throws IOException {
        if (Boolean.getBoolean("hub.write")) {
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file)).as("%s; rewritten with -Dhub.write=true", file).isEqualTo(text);
    }
}
