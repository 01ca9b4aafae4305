package hub.booking.reservation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.space.allocation.Slot;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;

/// What the rules say of the places of one booking, all judged before the first is taken.
final class Terms {

    private final Map<SpaceId, Ruling> rulings;

    private Terms(Map<SpaceId, Ruling> rulings) {
        this.rulings = rulings;
    }

    /// Asks the rules of places.
    record Judging(HouseRules rules, Places places, Colleagues colleagues) {

        /// @param before the booking as it was granted; null: a new one
        /// @throws hub.kernel.wire.Refused what the first rule says against it
        Terms judge(
                Sql sql, Instant now, BookingRow.Whose whose, List<SpaceId> spaces, Slot slot, @Nullable Whole before) {
            var rulings = new LinkedHashMap<SpaceId, Ruling>();
            var onBehalf = !whose.bookedBy().equals(whose.organiser());
            spaces.forEach(space -> rulings.put(space, rules.judge(sql, new HouseRules.Wish(space,
                    before == null ? slot : before.slotAt(space, slot, now),
                    whose.organiser(), whose.unit(), onBehalf, granted(before, space)))));
            return new Terms(rulings);
        }

        private static HouseRules.@Nullable Before granted(@Nullable Whole before, SpaceId space) {
            if (before == null) {
                return null;
            }
            var place = before.at(space).or(() -> before.held().stream().findFirst());
            return place.map(held -> new HouseRules.Before(before.id(), held.space(), held.slot())).orElse(null);
        }

        /// Whether a place waits for its owner's word when this person takes it.
        boolean waits(Terms terms, SpaceId space, @Nullable PersonId actor) {
            return terms.of(space).approval()
                    && !colleagues.decides(actor, places.find(space).map(Space::owner).orElse(null));
        }

        /// How much of a place so many people take.
        int units(SpaceId space, int heads) {
            var units = places.find(space).map(Space::units).orElse(1);
            return units > 1 ? Math.clamp(heads, 1, units) : 1;
        }
    }

    Ruling of(SpaceId space) {
        return Objects.requireNonNull(rulings.get(space), "judged");
    }

    List<Ruling> all() {
        return List.copyOf(rulings.values());
    }
}
