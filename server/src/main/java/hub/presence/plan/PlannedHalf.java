package hub.presence.plan;

import java.time.LocalDate;

import hub.kernel.id.PersonId;

/// A half day that is planned: a row of the table.
public record PlannedHalf(PersonId person, LocalDate day, Half half, HalfPlan plan) {}
