package hub.seating.plan;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import hub.kernel.db.Database;
import hub.kernel.events.Tx;
import hub.kernel.time.HubTime;
import hub.space.place.AreaId;
import hub.space.place.Places;
import hub.space.place.SpaceId;

/// Which plan holds where and when, answered from memory: any thread, event loops too. Changes are seen once they are on
/// disk. Days are those of Japan; drafts are nowhere here.
public final class FloorPlans {

    private final Places places;
    private final InstantSource clock;
    private volatile PlanBook book;

    FloorPlans(Database db, Places places, InstantSource clock) {
        this.places = places;
        this.clock = clock;
        book = db.read(PlanRepository::book);
    }

    /// The version that holds on a floor on a day.
    public Optional<FloorPlan> on(AreaId floor, LocalDate day) {
        return book.on(floor, day).map(this::plan);
    }

    /// One version.
    public Optional<FloorPlan> find(PlanId plan) {
        return book.find(plan).map(this::plan);
    }

    /// The floors that have a plan, or will have one, or had one.
    public List<AreaId> floors() {
        return List.copyOf(book.floors());
    }

    /// The zone a seat is in on a day; empty if in none, or if it stands nowhere.
    public Optional<ZoneId> zoneOf(SpaceId seat, LocalDate day) {
        return spotOf(seat, day).map(Spot::zone);
    }

    /// Where a seat stands on a day; empty if nowhere.
    public Optional<Spot> spotOf(SpaceId seat, LocalDate day) {
        return book.around(seat, day).flatMap(plan -> plan.spot(seat));
    }

    /// The seats of a zone on a day, in their order.
    public List<SpaceId> seatsOf(ZoneId zone, LocalDate day) {
        return book.around(zone, day).map(plan -> plan.zones().getOrDefault(zone, List.of())).map(List::copyOf)
                .orElse(List.of());
    }

    /// The seats of a floor on a day, in their order.
    public List<Spot> spots(AreaId floor, LocalDate day) {
        return book.on(floor, day).map(plan -> List.copyOf(plan.spots().values())).orElse(List.of());
    }

    /// A zone, as it is called now.
    public Optional<Zone> zone(ZoneId zone) {
        return Optional.ofNullable(book.zones().get(zone));
    }

    /// All zones, of versions past and to come too, by floor and letter.
    public List<Zone> zones() {
        return List.copyOf(book.zones().values());
    }

    /// The seats beside and facing one on a day, at most 2 m away from middle to middle, the nearest first.
    public List<SpaceId> neighbours(SpaceId seat, LocalDate day) {
        return book.around(seat, day).map(plan -> plan.near(seat)).orElse(List.of());
    }

    /// What people call a seat where they could mean another floor, such as 4F D-15.
    public Optional<String> spoken(SpaceId seat) {
        return places.spoken(seat);
    }

    /// Takes over what this command has changed, once it is on disk.
    PlanBook changed(Tx tx) {
        var next = PlanRepository.book(tx.sql());
        tx.afterCommit(() -> book = next);
        return next;
    }

    PlanBook book() {
        return book;
    }

    LocalDate today() {
        return HubTime.today(clock);
    }

    private FloorPlan plan(PlacedPlan plan) {
        return plan.row().plan(plan.until(), today());
    }
}
