package hub.booking.purpose;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.booking.purpose.PurposeAnswer.Offer;
import hub.booking.reservation.Alternative.Reason;
import hub.space.place.AreaId;
import hub.space.place.Feature;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;
import hub.space.place.SpaceKind;

/// Gives a place that could be had its score, and the reasons in words. The formula stands in RATIONALE.md; every part is
/// between 0 and 1.
///
/// @param home where who asks sits
/// @param usual where they mostly go
record Ranking(Seek seek, Places places, @Nullable AreaId home, Optional<SpaceId> usual) {

    private static final double MUCH_TIME = Duration.ofHours(1).toMinutes();
    private static final int LARGE = 12;

    Offer offer(Space space, Optional<Instant> freeUntil) {
        var walk = Walk.between(places, home, space.area());
        var weights = seek.purpose().weights();
        var sum = weights.fit() * fit(space) + weights.near() * walk.nearness() + weights.features() * wanted(space)
                + weights.free() * free(freeUntil) + weights.spare() * spare(space) + weights.usual() * usual(space);
        var all = weights.fit() + weights.near() + weights.features() + weights.free() + weights.spare()
                + weights.usual();
        return new Offer(space.id(), seek.slot().from(), seek.slot().until(), freeUntil.orElse(null),
                reasons(space, walk, freeUntil), (int) Math.round(100 * sum / all));
    }

    /// How well a place is used by so many people. Of a lounge nobody keeps others out.
    private double fit(Space space) {
        return sized(space) ? Math.min(1, (double) seek.people() / Math.max(1, space.capacity())) : 0.5;
    }

    private double wanted(Space space) {
        var wanted = seek.purpose().features().wanted();
        return wanted.isEmpty() ? 1
                : (double) wanted.stream().filter(space.features()::contains).count() / wanted.size();
    }

    private double free(Optional<Instant> until) {
        return until.map(end -> Math.clamp(Duration.between(seek.slot().until(), end).toMinutes() / MUCH_TIME, 0, 1))
                .orElse(1.0);
    }

    private double spare(Space space) {
        return sized(space) && space.capacity() >= LARGE && seek.people() * 2 < space.capacity() ? 0 : 1;
    }

    private double usual(Space space) {
        return usual.filter(space.id()::equals).isPresent() ? 1 : 0;
    }

    private List<Reason> reasons(Space space, Walk walk, Optional<Instant> freeUntil) {
        var reasons = new ArrayList<Reason>();
        usual.filter(space.id()::equals).ifPresent(_ -> reasons.add(new Reason("USUAL", null)));
        reasons.addAll(walk.reasons());
        if (space.kind() != SpaceKind.EQUIPMENT) {
            reasons.add(new Reason("CAPACITY", Integer.toString(space.capacity())));
        }
        if (sized(space) && seek.people() > 1 && space.capacity() - seek.people() <= 1) {
            reasons.add(new Reason("SMALLEST_FIT", null));
        }
        if (space.features().contains(Feature.QUIET)) {
            reasons.add(new Reason("QUIET", null));
        }
        features(space).forEach(feature -> reasons.add(new Reason("FEATURE", feature.name())));
        freeUntil.ifPresent(until -> reasons.add(new Reason("FREE_UNTIL", until.toString())));
        return List.copyOf(reasons);
    }

    /// Those that were asked for.
    private List<Feature> features(Space space) {
        var asked = new ArrayList<>(seek.purpose().features().needed());
        asked.addAll(seek.features());
        asked.addAll(seek.purpose().features().wanted());
        return asked.stream().distinct().filter(space.features()::contains).toList();
    }

    private static boolean sized(Space space) {
        return space.kind() != SpaceKind.LOUNGE && space.kind() != SpaceKind.EQUIPMENT;
    }
}
