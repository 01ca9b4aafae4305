package hub.directory.roster;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// The directory as it will stand on a day, by file and key.
///
/// @param next when something not there on that day is planned to begin
/// @param administrators staff numbers
record RosterState(Map<RosterFile, Map<String, RosterKnown>> known, Map<RosterFile, Map<String, LocalDate>> next,
        Set<String> administrators) {

    Map<String, RosterKnown> known(RosterFile file) {
        return known.getOrDefault(file, Map.of());
    }

    Map<String, LocalDate> next(RosterFile file) {
        return next.getOrDefault(file, Map.of());
    }
}
