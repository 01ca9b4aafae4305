package hub.seating.plan;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.space.place.AreaId;

/// One version of a plan in a list.
///
/// @param basedOn the version that it changes
/// @param from the first day in Japan on which it holds; null of a draft
/// @param until the first day on which another holds; null if none does
/// @param seats how many
/// @param zones how many
/// @param by who changed it last; null: the hub
public record PlanBrief(
        PlanId id, AreaId floor, @Nullable String name, int version, @Nullable PlanId basedOn, PlanState state,
        @Nullable LocalDate from, @Nullable LocalDate until, int revision, int seats, int zones, Instant changed,
        @Nullable PersonId by) {}
