package hub.seating.plan;

/// How far a version of a plan is, on the day it is asked for.
public enum PlanState {
    /// Edited, and seen by who keeps plans only.
    DRAFT,
    /// Holds from a day to come.
    SET,
    VALID,
    /// Another one holds.
    PAST
}
