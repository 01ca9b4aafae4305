package hub.seating.figure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.seating.figure.SeatFigureAnswer.SeatKindFigure;
import hub.seating.figure.SeatFigureAnswer.SeatRefusalFigure;
import hub.seating.figure.SeatFigureAnswer.SeatUnitFigure;
import hub.seating.figure.SeatFigureAnswer.SeatUsePage;
import hub.seating.figure.SeatFigureAnswer.ZoneFigure;
import hub.seating.figure.SeatFigureRepository.Refused;
import hub.seating.plan.SeatKind;
import hub.seating.plan.ZoneId;
import hub.space.figure.FigureDays;
import hub.space.figure.ShownSections;
import hub.space.figure.UseHours;

/// Makes figures of the sittings of a period, of one zone or of all. For one thread.
final class SeatCounting {

    private final FigureDays days;
    private final @Nullable ZoneId only;
    private final SeatLayout layout;
    private final Sections sections;
    private final long now;
    private final SeatTally all;
    private final UseHours hours = new UseHours();
    private final Map<ZoneId, SeatTally> byZone = new HashMap<>();
    private final Map<SeatKind, SeatTally> byKind = new EnumMap<>(SeatKind.class);
    private final Map<Long, SeatTally> bySection = new HashMap<>();
    private final Map<String, Integer> reasons = new HashMap<>();

    /// @param only null: the whole house
    SeatCounting(FigureDays days, @Nullable ZoneId only, SeatLayout layout, Sections sections, long now) {
        this.days = days;
        this.only = only;
        this.layout = layout;
        this.sections = sections;
        this.now = now;
        all = tally();
    }

    private SeatTally tally() {
        return new SeatTally(days.from(), days.to(), now);
    }

    void count(List<SeatUse> uses) {
        var byDay = new HashMap<LocalDate, List<SeatUse>>();
        uses.forEach(use -> byDay.computeIfAbsent(use.day(), _ -> new ArrayList<>()).add(use));
        byDay.forEach(this::count);
    }

    private void count(LocalDate day, List<SeatUse> uses) {
        var near = new Near(uses, layout, day);
        uses.forEach(use -> {
            var zone = layout.zone(use.seat(), day);
            if (only == null || zone.filter(only::equals).isPresent()) count(use, zone, near);
        });
    }

    private void count(SeatUse use, Optional<ZoneId> zone, Near near) {
        long section = sections.of(use.person(), use.day());
        var tallies = new ArrayList<SeatTally>(4);
        tallies.add(all);
        zone.ifPresent(one -> tallies.add(byZone.computeIfAbsent(one, _ -> tally())));
        layout.kind(use.seat()).ifPresent(kind -> tallies.add(byKind.computeIfAbsent(kind, _ -> tally())));
        tallies.add(bySection.computeIfAbsent(section, _ -> tally()));
        tallies.forEach(tally -> tally.add(use));
        if (!use.used()) return;
        hours.add(use.from(), use.usedUntil(now));
        near.of(use).forEach(other -> {
            long another = sections.of(other.person(), other.day());
            tallies.forEach(tally -> tally.near(another != section));
        });
    }

    void refused(List<Refused> refusals) {
        refusals.stream().filter(one -> only == null || only.equals(one.zone())).forEach(one -> {
            reasons.merge(one.code(), one.times(), Integer::sum);
            all.refused(one.times());
            if (one.zone() != null) byZone.computeIfAbsent(one.zone(), _ -> tally()).refused(one.times());
        });
    }

    /// @param open the office days of the period
    SeatUsePage page(BitSet open, ZoneMembers members, ShownSections units, int staff) {
        var zone = only;
        boolean whole = zone == null;
        return new SeatUsePage(days.from(), days.to(), only, open.cardinality(), weekdays(open),
                zone == null ? Integer.valueOf(staff) : members.count(zone).orElse(null),
                all.crowd().of(zone == null ? layout.seats() : layout.seats(zone), open, now), all.sums(), hours.heat(),
                whole ? zones(open, members) : List.of(), kinds(open, units.smallest()),
                whole ? units(units) : List.of(), reasons(), units.smallest());
    }

    private List<Integer> weekdays(BitSet open) {
        var counts = new Integer[DayOfWeek.values().length];
        Arrays.fill(counts, 0);
        open.stream().forEach(day -> counts[days.from().plusDays(day).getDayOfWeek().getValue() - 1]++);
        return List.of(counts);
    }

    private List<ZoneFigure> zones(BitSet open, ZoneMembers members) {
        return layout.zones().stream().filter(members::shows).map(zone -> {
            var tally = byZone.computeIfAbsent(zone, _ -> tally());
            return new ZoneFigure(zone, members.count(zone).orElse(null),
                    tally.crowd().of(layout.seats(zone), open, now), tally.sums());
        }).toList();
    }

    private List<SeatKindFigure> kinds(BitSet open, int smallest) {
        return layout.kinds(only).entrySet().stream().filter(one -> only == null || one.getValue() >= smallest)
                .map(one -> {
                    var tally = byKind.computeIfAbsent(one.getKey(), _ -> tally());
                    return new SeatKindFigure(one.getKey(), tally.crowd().of(one.getValue(), open, now),
                            tally.sums());
                }).toList();
    }

    private List<SeatUnitFigure> units(ShownSections units) {
        var list = new ArrayList<SeatUnitFigure>();
        units.shown().forEach(section -> list.add(new SeatUnitFigure(section.id(), units.people(section.id()).size(),
                bySection.computeIfAbsent(section.id().value(), _ -> tally()).sums())));
        if (units.others() > 0) list.add(new SeatUnitFigure(null, units.others(),
                bySection.computeIfAbsent(Sections.NONE, _ -> tally()).sums()));
        return list;
    }

    private List<SeatRefusalFigure> reasons() {
        return reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(one -> new SeatRefusalFigure(one.getKey(), one.getValue())).toList();
    }
}
