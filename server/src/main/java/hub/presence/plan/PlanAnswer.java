package hub.presence.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.directory.PersonBrief;
import hub.kernel.id.UnitId;

/// What a client is told.
sealed interface PlanAnswer {

    /// The days that changed, as they are now.
    record PlanResult(List<DayPlan> days) implements PlanAnswer {}

    /// Who of a unit is where on the seven days from `from` on.
    ///
    /// @param rows everybody once, in the order of the directory
    record UnitWeek(UnitId unit, LocalDate from, List<WeekDay> days, List<WeekRow> rows) implements PlanAnswer {}

    /// @param off the name of the holiday or closed day, null if it is neither
    record WeekDay(LocalDate day, @Nullable String off) implements PlanAnswer {}

    /// @param subunit the name of the unit below the one asked for; null for who belongs to that one itself
    /// @param mayChange whether the asker may change these plans
    record WeekRow(PersonBrief person, @Nullable String subunit, boolean mayChange, List<DayPlan> days)
            implements
            PlanAnswer {}

    /// @param name for the file
    /// @param text CSV with a byte order mark, so that a spreadsheet reads it as UTF-8
    record PlanFile(String name, String text) implements PlanAnswer {}

    /// What taking over a file would do, or did.
    ///
    /// @param lines with plans, good and bad
    /// @param adds half days that are empty now
    /// @param changes half days that have another plan now
    /// @param faults with any of them nothing can be taken over; the first 200
    /// @param digest names exactly this; to be given back to carry it out
    record PlanReport(int lines, int adds, int changes, List<PlanFault> faults, String digest)
            implements
            PlanAnswer {}

    /// @param line as an editor counts, 0 for the file as a whole
    /// @param message a sentence in the user's language
    record PlanFault(int line, String code, String message) implements PlanAnswer {}

    /// Says that something in the week of a unit changed; whoever shows it loads it anew.
    ///
    /// @param changes since the hub was started
    record WeekChanges(UnitId unit, long changes) implements PlanAnswer {}
}
