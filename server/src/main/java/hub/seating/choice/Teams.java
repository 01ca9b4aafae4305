package hub.seating.choice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import hub.directory.Directory;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.Spot;
import hub.seating.plan.ZoneId;
import hub.seating.sitting.CheckInHow;
import hub.seating.sitting.SeatBook;
import hub.seating.sitting.SeatTime;
import hub.seating.sitting.SeatWish;
import hub.seating.sitting.SittingId;
import hub.seating.sitting.SittingRow;
import hub.seating.sitting.SittingState;
import hub.seating.zone.Right;
import hub.space.place.Places;
import hub.space.place.SpaceId;
import hub.space.place.SpaceRights;

/// Neighbouring seats for a team: all or none.
final class Teams {

    private final SeatBook book;
    private final FloorPlans plans;
    private final Ranking ranking;
    private final Directory directory;
    private final Places places;

    Teams(SeatBook book, FloorPlans plans, Ranking ranking, Directory directory, Places places) {
        this.book = book;
        this.plans = plans;
        this.ranking = ranking;
        this.directory = directory;
        this.places = places;
    }

    /// @throws Refused `seat.team`, `seat.person`
    void requireTeam(Session session, List<PersonId> people) {
        people.forEach(book.staff()::requireStaff);
        var all = SpaceRights.managesAll(session) || people.stream()
                .allMatch(one -> one.equals(session.person()) || directory.workTogether(session.person(), one));
        if (!all) {
            throw new Refused(ChoiceError.TEAM);
        }
    }

    /// Seats that are side by side, as many as people: in a zone where they are at home before any other.
    ///
    /// @throws Refused `seat.team_seated`, `seat.no_block`
    List<SpaceId> block(Sql sql, List<PersonId> people, SeatTime time, Taste taste, Instant now) {
        requireUnseated(sql, people, time);
        var best = best(sql, people, time, taste, now);
        return best.filter(block -> block.size() == people.size())
                .map(block -> block.stream().map(Spot::seat).toList())
                .orElseThrow(() -> new Refused(ChoiceError.NO_BLOCK,
                        Map.of("most", best.map(List::size).orElse(0))));
    }

    /// What there is instead: the largest block of each floor, the largest first.
    ///
    /// @param most how many floors
    List<TeamBlock> largest(Sql sql, List<PersonId> people, SeatTime time, Instant now, int most) {
        return plans.floors().stream()
                .flatMap(floor -> best(sql, people, time, new Taste(Set.of(), null, floor), now).stream()
                        .map(block -> new TeamBlock(floor, block.stream().sorted(Comparator.comparing(Spot::number))
                                .map(spot -> places.spoken(spot.seat()).orElse(spot.number())).toList())))
                .filter(block -> block.places().size() > 1)
                .sorted(Comparator.comparingInt((TeamBlock block) -> block.places().size()).reversed())
                .limit(most).toList();
    }

    /// Of those around each seat that all of them may have the largest, then where they are at home, then the closest.
    private Optional<List<Spot>> best(Sql sql, List<PersonId> people, SeatTime time, Taste taste, Instant now) {
        var spots = new HashMap<SpaceId, Spot>();
        ranking.of(sql, people.getFirst(), time, taste, now).forEach(one -> spots.put(one.seat(), one.spot()));
        people.stream().skip(1).forEach(person -> {
            var rights = book.zones().many(sql, person, time.day(), now);
            spots.keySet().removeIf(
                    seat -> !(rights.of(seat, time.slot()) instanceof Right.Granted));
        });
        var homes = people.stream().flatMap(person -> book.zones().homes(person, time.day()).stream())
                .collect(Collectors.toSet());
        return spots.values().stream().map(spot -> grown(spot, spots, people.size(), time))
                .min(Comparator.comparingInt((List<Spot> block) -> -block.size())
                        .thenComparingLong(block -> abroad(block, homes))
                        .thenComparingDouble(block -> spread(block))
                        .thenComparing(block -> block.getFirst().seat()));
    }

    private static long abroad(List<Spot> block, Set<ZoneId> homes) {
        return block.stream().filter(spot -> spot.zone() == null || !homes.contains(spot.zone())).count();
    }

    /// Who does not show where they sit is counted, not named.
    private void requireUnseated(Sql sql, List<PersonId> people, SeatTime time) {
        var seated = book.of(sql, people, time.day(), time.day()).stream()
                .filter(row -> row.state().occupies() && row.slot().touches(time.slot()))
                .collect(Collectors.toMap(SittingRow::person, row -> number(row.seat(), row.day()), (first, _) -> first,
                        LinkedHashMap::new));
        if (!seated.isEmpty()) {
            var shown = seated.keySet().stream().filter(book::shows).toList();
            throw new Refused(ChoiceError.TEAM_SEATED, Map.of("people", shown, "seats",
                    shown.stream().map(seated::get).toList(), "others", seated.size() - shown.size()));
        }
    }

    private String number(SpaceId seat, LocalDate day) {
        return plans.spotOf(seat, day).map(Spot::number).orElse("");
    }

    /// The block that grows around a seat, always by the nearest of its neighbours.
    private List<Spot> grown(Spot first, Map<SpaceId, Spot> free, int size, SeatTime time) {
        var block = new LinkedHashSet<Spot>(List.of(first));
        var next = Optional.of(first);
        while (block.size() < size && next.isPresent()) {
            next = block.stream().flatMap(spot -> plans.neighbours(spot.seat(), time.day()).stream())
                    .flatMap(seat -> Optional.ofNullable(free.get(seat)).stream())
                    .filter(spot -> !block.contains(spot)).distinct()
                    .min(Comparator.comparingDouble((Spot spot) -> spread(spot, block)).thenComparing(Spot::seat));
            next.ifPresent(block::add);
        }
        return new ArrayList<>(block);
    }

    private static double spread(Spot spot, Set<Spot> block) {
        return block.stream().mapToDouble(spot::distance).sum();
    }

    private static double spread(List<Spot> block) {
        return block.stream().mapToDouble(spot -> spread(spot, Set.copyOf(block))).sum();
    }

    /// @throws Refused whatever stands against one of them: then none is taken
    List<SittingRow> take(Tx tx, PersonId by, List<PersonId> people, List<SpaceId> seats, SeatTime time) {
        var rows = new ArrayList<SittingRow>();
        for (int i = 0; i < people.size(); i++) {
            var here = time.open() && people.get(i).equals(by) ? CheckInHow.BUTTON : null;
            rows.add(book.take(tx, new SeatWish(people.get(i), seats.get(i), time, by, here, null)));
        }
        return rows;
    }

    /// Gives back what somebody took for others, as far as nobody has come to it, and their own.
    ///
    /// @throws Refused `not_found` if none of it is
    List<SittingRow> leave(Tx tx, PersonId by, List<SittingId> sittings) {
        var taken = sittings.stream().flatMap(id -> book.find(tx.sql(), id).stream())
                .filter(row -> by.equals(row.person()) || by.equals(row.by())).toList();
        if (taken.isEmpty()) {
            throw Refused.notFound();
        }
        return taken.stream()
                .filter(row -> row.state() == SittingState.BOOKED
                        || (row.state() == SittingState.HERE && by.equals(row.person())))
                .map(row -> book.leave(tx, by, row)).toList();
    }
}
