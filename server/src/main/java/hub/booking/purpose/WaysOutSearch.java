package hub.booking.purpose;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.booking.purpose.PurposeAnswer.Offer;
import hub.booking.purpose.Seeker.Who;
import hub.booking.reservation.Alternative;
import hub.booking.reservation.Alternative.AlternativeKind;
import hub.booking.reservation.Alternative.Reason;
import hub.space.allocation.Slot;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceKind;
import hub.space.policy.Sitting;

/// Ways round a refusal, the cheapest first: begin a little earlier or later (20 minutes at most), make it shorter (by a
/// quarter at most), another place, wait. Only what could be had and the rules allow.
///
/// @param people how many come
/// @param purpose null: places of the same kind
record WaysOutSearch(
        Seeker seeker, Places places, Sitting sitting, Who who, Space space, Slot slot, int people,
        @Nullable Purpose purpose, Instant now) {

    private static final int MOST_SHIFT = 20;
    private static final double MOST_CUT = 0.25;
    private static final int MOST_PLACES = 3;

    /// Whatever else can be done comes before waiting.
    private static final double WAIT = 9;

    private record Way(double cost, Alternative alternative) {}

    List<Alternative> best() {
        return Stream.of(shifts(), cuts(), others(), waits()).flatMap(s -> s)
                .sorted(Comparator.comparingDouble(Way::cost))
                .map(Way::alternative).toList();
    }

    /// The nearest earlier and the nearest later beginning.
    private Stream<Way> shifts() {
        var step = step();
        var minutes = IntStream.rangeClosed(1, MOST_SHIFT / step).map(n -> n * step).boxed().toList();
        return Stream.concat(
                minutes.stream().map(shift -> -shift).filter(this::shifted).limit(1),
                minutes.stream().filter(this::shifted).limit(1))
                .map(shift -> way((double) Math.abs(shift) / MOST_SHIFT, AlternativeKind.SHIFT, by(shift),
                        List.of(new Reason("MINUTES", Integer.toString(shift)))));
    }

    private boolean shifted(int minutes) {
        var other = by(minutes);
        return !other.from().isBefore(now) && can(space, other);
    }

    private Slot by(int minutes) {
        return new Slot(slot.from().plusSeconds(60L * minutes), slot.until().plusSeconds(60L * minutes));
    }

    /// The same beginning with an earlier end, and the same end with a later beginning.
    private Stream<Way> cuts() {
        var step = step();
        var whole = slot.length().toMinutes();
        var cuts = IntStream.rangeClosed(1, (int) (whole * MOST_CUT / step)).map(n -> n * step).boxed().toList();
        return Stream.concat(
                cuts.stream().map(cut -> new Slot(slot.from(), slot.until().minusSeconds(60L * cut))).filter(this::can)
                        .limit(1),
                cuts.stream().map(cut -> new Slot(slot.from().plusSeconds(60L * cut), slot.until())).filter(this::can)
                        .limit(1))
                .map(cut -> way(0.2 + (whole - cut.length().toMinutes()) / (whole * MOST_CUT), AlternativeKind.SHORTEN,
                        cut, List.of(new Reason("MINUTES", Long.toString(cut.length().toMinutes())))));
    }

    private boolean can(Slot other) {
        return can(space, other);
    }

    private boolean can(Space some, Slot other) {
        return seeker.clear(some, other, people, who.moving()) && seeker.allowed(sitting, who, some.id(), other);
    }

    /// Walks are counted from the place that was wanted.
    private Stream<Way> others() {
        var seek = new Seek(purpose == null ? like() : purpose, slot, people, null, Set.of(), Set.of());
        var some = seeker.fitting(seek).stream().filter(other -> !other.id().equals(space.id())).toList();
        var ranking = new Ranking(seek, places, space.area(), Optional.empty());
        return seeker.offers(sitting, who, some, ranking).stream().limit(MOST_PLACES).map(this::other);
    }

    private Way other(Offer offer) {
        return new Way(0.3 + (100 - offer.score()) / 100.0,
                new Alternative(AlternativeKind.OTHER_PLACE, offer.place(), offer.from(), offer.until(),
                        offer.reasons()));
    }

    /// Places like this one, near and no larger than needed.
    private Purpose like() {
        var features = new PurposeFeatures(List.of(), List.copyOf(space.features()));
        return new Purpose(new PurposeId(0), space.name(), "", "", 0, List.of(), List.of(space.kind()), features, 1, 0,
                false, false, new Weights(4, 5, 3, 1, 2, 0), 0, true);
    }

    private Stream<Way> waits() {
        return slot.until().isAfter(now) && space.kind() != SpaceKind.SEAT
                ? Stream.of(way(WAIT, AlternativeKind.WAIT, slot, List.of()))
                : Stream.empty();
    }

    private Way way(double cost, AlternativeKind kind, Slot time, List<Reason> reasons) {
        return new Way(cost, new Alternative(kind, space.id(), time.from(), time.until(), reasons));
    }

    /// The grid of the place, but not so coarse that nothing lies within reach.
    private int step() {
        return Math.clamp(sitting.policy(space).stepMinutes(), 5, MOST_SHIFT);
    }
}
