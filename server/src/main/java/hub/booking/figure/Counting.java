package hub.booking.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.booking.figure.UseAnswer.KindUse;
import hub.booking.figure.UseAnswer.PlaceUse;
import hub.booking.figure.UseAnswer.PurposeUse;
import hub.booking.figure.UseAnswer.UnitUse;
import hub.booking.figure.UseAnswer.UsePage;
import hub.booking.figure.UseAnswer.UsePeak;
import hub.kernel.id.UnitId;
import hub.space.figure.ShownSections;
import hub.space.figure.UseHours;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;
import hub.space.place.SpaceKind;

/// Makes figures of the bookings of a period. For one thread.
final class Counting {

    private final Places places;
    private final ShownSections units;
    private final long now;
    private final Tally all;
    private final UseHours hours = new UseHours();
    private final Map<SpaceId, Tally> byPlace = new HashMap<>();
    private final Map<SpaceKind, Tally> byKind = new EnumMap<>(SpaceKind.class);
    private final Map<Long, Tally> byPurpose = new HashMap<>();
    private final Map<Long, Tally> byUnit = new HashMap<>();
    private final Map<Long, Long> sections = new HashMap<>();

    /// Of what belongs to nothing with a number.
    private static final long NONE = 0;

    Counting(Places places, ShownSections units, long now) {
        this.places = places;
        this.units = units;
        this.now = now;
        all = new Tally(now);
    }

    void count(List<Use> uses) {
        var givenBack = new GivenBack(uses);
        for (var use : uses) {
            var space = places.find(use.place());
            if (space.isEmpty() || space.get().kind() == SpaceKind.SEAT) continue;
            var kind = space.get().kind();
            long again = givenBack.in(use, now);
            Stream.of(all, tally(byPlace, use.place()), tally(byKind, kind),
                    tally(byPurpose, Objects.requireNonNullElse(use.purpose(), NONE)),
                    tally(byUnit, section(use.unit()))).forEach(tally -> tally.add(use, again));
            if (kind != SpaceKind.EQUIPMENT && use.used()) hours.add(use.from(), use.usedUntil(now));
        }
    }

    private <K> Tally tally(Map<K, Tally> tallies, K key) {
        return tallies.computeIfAbsent(key, _ -> new Tally(now));
    }

    private long section(@Nullable UnitId unit) {
        return unit == null ? NONE : sections.computeIfAbsent(unit.value(),
                _ -> units.sectionOf(unit).map(UnitId::value).orElse(NONE));
    }

    /// @param unmet searches in vain by purpose
    UsePage page(LocalDate from, LocalDate to, @Nullable UnitId unit, Map<Long, Integer> unmet) {
        return new UsePage(from, to, unit, all.sums(),
                peak(),
                unmet.values().stream().mapToInt(Integer::intValue).sum(), hours.heat(), kinds(), places(),
                purposes(unmet), unit == null ? sections() : List.of(), units.smallest());
    }

    private UsePeak peak() {
        var peak = hours.peak();
        return new UsePeak(peak.most(), (int) standing().filter(space -> space.kind() != SpaceKind.EQUIPMENT).count(),
                peak.at());
    }

    private Stream<Space> standing() {
        return places.all().stream().filter(space -> space.retired() == null && space.kind() != SpaceKind.SEAT);
    }

    private List<KindUse> kinds() {
        return Stream.of(SpaceKind.values()).filter(kind -> standing().anyMatch(space -> space.kind() == kind)
                || byKind.containsKey(kind))
                .map(kind -> new KindUse(kind, (int) standing().filter(space -> space.kind() == kind).count(),
                        tally(byKind, kind).sums()))
                .toList();
    }

    private List<PlaceUse> places() {
        standing().forEach(space -> tally(byPlace, space.id()));
        return byPlace.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<SpaceId, Tally> one) -> -one.getValue().used())
                        .thenComparingLong(one -> one.getKey().value()))
                .map(one -> new PlaceUse(one.getKey(), one.getValue().sums())).toList();
    }

    private List<PurposeUse> purposes(Map<Long, Integer> unmet) {
        unmet.keySet().forEach(purpose -> tally(byPurpose, purpose));
        return byPurpose.entrySet().stream()
                .sorted(Comparator.comparingLong(one -> one.getKey() == NONE ? Long.MAX_VALUE : one.getKey()))
                .map(one -> new PurposeUse(one.getKey() == NONE ? null : one.getKey(), one.getValue().sums(),
                        unmet.getOrDefault(one.getKey(), 0)))
                .toList();
    }

    private List<UnitUse> sections() {
        var list = new ArrayList<UnitUse>();
        units.shown().forEach(section -> list.add(new UnitUse(section.id(), units.people(section.id()).size(),
                tally(byUnit, section.id().value()).sums())));
        if (units.others() > 0) list.add(new UnitUse(null, units.others(), tally(byUnit, NONE).sums()));
        return list;
    }
}
