package hub.seating.kiosk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import hub.directory.Directory;
import hub.directory.PersonBrief;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.seating.kiosk.KioskAnswer.KioskName;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.Spot;
import hub.seating.sitting.SeatBook;
import hub.seating.sitting.SittingRow;
import hub.seating.zone.Zoning;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// Those of the own section who sit in the own zones and show themselves: all that a card may learn of others. Reads.
final class Colleagues {

    private static final int MOST_NEAR = 4;
    private static final double NEAR = 6;

    private final Directory directory;
    private final FloorPlans plans;
    private final Zoning zones;
    private final SeatBook book;

    Colleagues(Directory directory, FloorPlans plans, Zoning zones, SeatBook book) {
        this.directory = directory;
        this.plans = plans;
        this.zones = zones;
        this.book = book;
    }

    List<KioskName> names(Sql sql, PersonId person, AreaId floor, Instant now) {
        var day = HubTime.dayOf(now);
        var homes = zones.homes(person, day);
        return shown(sql, person)
                .filter(row -> row.floor().equals(floor))
                .filter(row -> plans.zoneOf(row.seat(), day).filter(homes::contains).isPresent())
                .map(row -> new KioskName(row.seat(), family(row.person()))).toList();
    }

    /// Family names of those nearest to a seat.
    List<String> near(Sql sql, PersonId person, SpaceId seat, Instant now) {
        var day = HubTime.dayOf(now);
        var here = plans.spotOf(seat, day);
        return shown(sql, person)
                .flatMap(row -> here.flatMap(spot -> beside(spot, row, plans.spotOf(row.seat(), day))).stream())
                .sorted(Comparator.comparingDouble(Beside::metres)).limit(MOST_NEAR)
                .map(beside -> family(beside.person())).toList();
    }

    private record Beside(PersonId person, double metres) {}

    private static Optional<Beside> beside(Spot mine, SittingRow row, Optional<Spot> theirs) {
        return theirs.filter(spot -> spot.floor().equals(mine.floor()))
                .map(spot -> new Beside(row.person(), spot.distance(mine)))
                .filter(beside -> beside.metres() <= NEAR);
    }

    private Stream<SittingRow> shown(Sql sql, PersonId person) {
        if (!zones.rules(sql).namesShown()) {
            return Stream.empty();
        }
        return book.here().stream().filter(row -> !row.person().equals(person))
                .filter(row -> book.shows(row.person()))
                .filter(row -> directory.workTogether(person, row.person()));
    }

    private String family(PersonId person) {
        return directory.brief(person).map(PersonBrief::name).map(Names::family).orElse("");
    }
}
