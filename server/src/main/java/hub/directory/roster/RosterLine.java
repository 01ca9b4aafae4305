package hub.directory.roster;

import java.util.Map;

/// A line of a list. Columns that the file does not have are absent; an empty field is an empty text.
///
/// @param number as an editor counts; 0 for what stands in the directory and in no file
record RosterLine(int number, String key, Map<RosterColumn, String> values) {

    String get(RosterColumn column) {
        return values.getOrDefault(column, "");
    }
}
