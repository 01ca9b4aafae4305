package hub.booking.purpose;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.space.allocation.Slot;
import hub.space.place.AreaId;
import hub.space.place.Feature;
import hub.space.place.SpaceKind;

/// What is sought, complete.
///
/// @param area in it or below; null: anywhere
/// @param features all of them, besides those of the purpose
/// @param kinds any of them; none: those of the purpose
record Seek(Purpose purpose, Slot slot, int people, @Nullable AreaId area, Set<Feature> features,
        Set<SpaceKind> kinds) {}
