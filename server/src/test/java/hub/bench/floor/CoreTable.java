package hub.bench.floor;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.events.EventLog;
import hub.kernel.time.HubTime;
import hub.space.SpaceFeature;
import hub.space.allocation.AllocationState;
import hub.space.allocation.Allocations;
import hub.space.allocation.Demand;
import hub.space.allocation.Reservation;
import hub.space.allocation.Slot;
import hub.space.allocation.Taking;
import hub.space.place.PlaceTables;
import hub.space.place.SpaceId;

/// The hub's allocations without the booking around them: check, row, triggers, history row, memory. Any thread.
final class CoreTable implements BookingTable {

    private final EventLog log;
    private final Allocations allocations;
    private final List<SpaceId> places;
    private final AtomicLong reservations = new AtomicLong();

    CoreTable(Path file, int places) {
        var clock = HubTime.systemClock();
        var db = Database.open(new DatabaseConfig(file, 1),
                Stream.of(EventLog.MIGRATIONS, SpaceFeature.MIGRATIONS).flatMap(List::stream).toList(), () -> {
                });
        var tables = new PlaceTables(db);
        this.places = IntStream.range(0, places).mapToObj(_ -> tables.room()).toList();
        log = new EventLog(db, clock);
        allocations = new Allocations(db, tables.places(), clock.instant());
    }

    @Override
    public boolean book(int place, Instant from, Instant until) {
        var demand = new Demand(places.get(place), new Slot(from, until), 1, AllocationState.CONFIRMED,
                new Reservation("bench", reservations.incrementAndGet()), null);
        return log.write(tx -> allocations.take(tx, List.of(demand))) instanceof Taking.Taken;
    }
}
