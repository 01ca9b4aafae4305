package hub.booking.feed;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// The zones of a file. A name that Java knows means what Java says; any other only if the file gives it one offset for
/// the whole year, as it does for 東京 (標準時).
final class IcsZones {

    private final Map<String, Set<String>> offsets = new HashMap<>();

    /// The file says that a zone has this offset, at least for a part of the year.
    void offset(@Nullable String zone, String offset) {
        if (zone != null) {
            offsets.computeIfAbsent(zone, _ -> new HashSet<>()).add(offset.strip());
        }
    }

    /// @throws IcsException if nobody knows it
    ZoneId zone(String name) {
        var plain = name.replace("\"", "").strip();
        try {
            return ZoneId.of(plain);
        } catch (DateTimeException notJavas) {
            return fixed(plain);
        }
    }

    private ZoneId fixed(String name) {
        var said = offsets.getOrDefault(name, Set.of());
        try {
            if (said.size() == 1) {
                return ZoneOffset.of(said.iterator().next());
            }
        } catch (DateTimeException e) {
            throw new IcsException(ImportFault.ZONE);
        }
        throw new IcsException(ImportFault.ZONE);
    }
}
