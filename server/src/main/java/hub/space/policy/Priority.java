package hub.space.policy;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;

/// A unit that may book earlier than others.
///
/// @param unit with all units below it; null: the unit that owns the place
/// @param days before others
public record Priority(@Nullable UnitId unit, int days) {}
