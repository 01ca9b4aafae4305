package hub.presence.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// What a client may ask for.
public sealed interface PlanCommand {

    /// Plan this for these days, at most 62 of them, both ends included. A single day is planned whatever day it is; of
    /// several, closed days and days off are left out.
    ///
    /// @param place where to, at most 40 characters
    /// @param note at most 60 characters, one line
    /// @param replace whether another kind of plan on these days gives way; else the plan is refused
    record SetPlan(PersonId person, LocalDate from, LocalDate to, DayPart part, PlanKind kind, @Nullable String place,
            @Nullable String note, boolean replace) implements PlanCommand {}

    /// Plan nothing for these days, at most 62 of them, both ends included.
    record ClearPlan(PersonId person, LocalDate from, LocalDate to, DayPart part) implements PlanCommand {}

    /// Plans as a CSV file.
    ///
    /// @param csv its bytes in Base64, at most 1 MiB and 5,000 lines
    /// @param digest of the preview that is to be carried out; absent for a preview
    record PlanImport(String csv, @Nullable String digest) implements PlanCommand {}
}
