package hub.seating.kiosk;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;
import hub.seating.plan.PlanId;
import hub.space.place.AreaId;

/// Who is in, by sections, as a board in a foyer shows it.
///
/// @param mark changes when anything but `now` does
/// @param present of everybody on this floor, those too who do not want to be shown
/// @param named whether people are shown; else figures only, where the public walks past
record FoyerBoard(
        String mark, Instant now, String town, String where, AreaId floor, @Nullable PlanId plan, int present, int of,
        boolean named, List<FoyerSection> sections) {

    /// @param letter of the zone that is theirs; null: none on this floor
    /// @param present and `of`: without those who do not want to be shown
    record FoyerSection(
            UnitId unit, String name, @Nullable String letter, @Nullable Integer style, int present, int of,
            List<FoyerRow> people) {

        FoyerSection unnamed() {
            return new FoyerSection(unit, name, letter, style, present, of, List.of());
        }
    }

    /// @param name the family name, with the first character of the other one where two meet
    /// @param place no finer than a seat or a room; null: not in the house
    record FoyerRow(String name, FoyerState state, @Nullable String place) {}

    enum FoyerState {
        AVAILABLE, BUSY, MEETING, CALL, AWAY,
        /// At home, on a trip, on leave or gone: a board does not say which.
        OUT, UNKNOWN
    }

    FoyerBoard marked(String mark) {
        return new FoyerBoard(mark, now, town, where, floor, plan, present, of, named, sections);
    }

    FoyerBoard at(Instant moment) {
        return new FoyerBoard(mark, moment, town, where, floor, plan, present, of, named, sections);
    }

    /// The same with figures only, where the public walks past.
    FoyerBoard unnamed() {
        return new FoyerBoard(mark + ".", now, town, where, floor, plan, present, of, false,
                sections.stream().map(FoyerSection::unnamed).toList());
    }
}
