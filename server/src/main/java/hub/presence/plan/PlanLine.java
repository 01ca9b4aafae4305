package hub.presence.plan;

import java.util.Map;

import hub.directory.roster.RosterText;

/// One line of a CSV file as it was read.
///
/// @param number as an editor counts
record PlanLine(int number, Map<PlanColumn, String> fields) {

    /// The text of a field as it was typed; empty if there is none.
    String text(PlanColumn column) {
        return fields.getOrDefault(column, "");
    }

    /// The same in one spelling of width and spaces.
    String word(PlanColumn column) {
        return RosterText.plain(text(column));
    }
}
