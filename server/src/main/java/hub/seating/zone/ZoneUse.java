package hub.seating.zone;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;
import hub.seating.plan.ZoneId;

/// Whose a zone is on a day.
///
/// @param everybody whether it is granted to all
/// @param opensAt from when others may, too; null: it makes no difference
public record ZoneUse(
        ZoneId zone, List<UnitId> units, boolean everybody, Strength strength, @Nullable Instant opensAt) {}
