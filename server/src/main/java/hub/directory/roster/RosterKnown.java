package hub.directory.roster;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// What the directory says on the day the lists take effect.
///
/// @param id of the unit, person or post
/// @param from first day of this state
/// @param until first day after it, null if no end is planned
record RosterKnown(long id, Map<RosterColumn, String> values, LocalDate from, @Nullable LocalDate until) {}
