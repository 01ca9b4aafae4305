package hub.seating.zone;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.seating.plan.ZoneId;
import hub.space.place.Feature;
import hub.space.place.SpaceId;

/// Somebody who needs certain seats: they may take them, wherever these are. Who and why is read by facility managers only.
///
/// @param seats kept for them: nobody else may take these
/// @param zone any seat in it; null: none
/// @param features any seat that has all of them; empty: none
/// @param until the first day after; null: until further notice
/// @param note never leaves the list of needs
public record Need(
        NeedId id, PersonId person, List<SpaceId> seats, @Nullable ZoneId zone, Set<Feature> features, LocalDate from,
        @Nullable LocalDate until, String note) {

    boolean on(LocalDate day) {
        return dates().has(day);
    }

    Dates dates() {
        return new Dates(from, until);
    }
}
