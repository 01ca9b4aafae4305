package hub.directory.roster;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The three lists. Each is complete: what it does not name ends on the day it takes effect.
public enum RosterFile {
    UNITS, PEOPLE, POSTS;

    List<RosterColumn> columns() {
        return Stream.of(RosterColumn.values()).filter(column -> column.in(this)).toList();
    }

    /// What a line is known by across imports: the code, the staff number, or staff number and code.
    String key(Map<RosterColumn, String> values) {
        return columns().stream().filter(column -> column.isKeyOf(this)).map(column -> values.getOrDefault(column, ""))
                .collect(Collectors.joining(" "));
    }
}
