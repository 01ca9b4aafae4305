package hub.file;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// What files an installation takes, and where it keeps them.
///
/// @param folder of its own
/// @param max bytes of one file
/// @param quota bytes that one person may keep
/// @param free bytes of the disk that files leave alone
/// @param blocked endings of names that are refused, in lower case without dot
/// @param scanner command and arguments, the path follows; empty: none
/// @param scan how long the scanner may take for one file
public record FileSettings(
        Path folder, long max, long quota, long free, Set<String> blocked, List<String> scanner, Duration scan) {

    /// @throws IllegalArgumentException if a limit is none
    public FileSettings {
        if (max <= 0 || quota <= 0 || free < 0 || scan.isNegative() || scan.isZero()) {
            throw new IllegalArgumentException("file.max-mb, -quota-mb and file.scan-seconds must be above 0");
        }
    }
}
