package hub.directory.roster;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// One thing that taking over the lists does.
sealed interface RosterStep {

    RosterFile file();

    String key();

    /// @param until first day on which another planned state takes over, null if there is none
    record Add(RosterFile file, String key, Map<RosterColumn, String> values, @Nullable LocalDate until)
            implements
            RosterStep {}

    record Change(RosterFile file, String key, RosterKnown known, Map<RosterColumn, String> values)
            implements
            RosterStep {}

    /// A unit is dissolved, a person leaves, a post ends.
    record End(RosterFile file, String key, RosterKnown known) implements RosterStep {}
}
