package hub.space.allocation;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.space.SpaceFeature;
import hub.space.place.PlaceTables;
import hub.space.place.Places;
import hub.space.place.SpaceId;
import hub.testing.TestClock;
import hub.testing.TestHub;

/// Places over a real database without a server, at 09:00 on a working day.
final class SpaceTown implements AutoCloseable {

    static final Instant NINE = Instant.parse("2026-11-24T00:00:00Z");

    final TestClock clock = new TestClock();
    final Path file;
    final Database db;
    final EventLog log;
    final PlaceTables tables;
    private @Nullable Places places;
    private @Nullable Allocations allocations;
    private long reservations;

    SpaceTown() {
        this(TestHub.newFolder().resolve("hub.db"));
    }

    SpaceTown(Path file) {
        clock.set(NINE);
        this.file = file;
        db = Database.open(new DatabaseConfig(file, 2),
                Stream.of(EventLog.MIGRATIONS, SpaceFeature.MIGRATIONS).flatMap(List::stream).toList(), () -> {
                });
        log = new EventLog(db, clock);
        tables = new PlaceTables(db);
    }

    /// Opens what was written so far; places made later are not seen in memory.
    Allocations open() {
        if (allocations == null) {
            places = tables.places();
            allocations = new Allocations(db, places, clock.instant());
        }
        return allocations;
    }

    Availability availability() {
        return open().availability();
    }

    <T> T write(Function<Tx, T> command) {
        return log.write(command);
    }

    /// Takes a place from so many minutes after nine on.
    Taking take(SpaceId space, int from, int until) {
        return take(demand(space, from, until));
    }

    Taking take(Demand... demands) {
        return write(tx -> open().take(tx, List.of(demands)));
    }

    /// The one allocation of a wish that is sure to be met.
    Allocation taken(SpaceId space, int from, int until) {
        return one(take(space, from, until));
    }

    static Allocation one(Taking taking) {
        return switch (taking) {
            case Taking.Taken(var made) when made.size() == 1 -> made.getFirst();
            default -> throw new AssertionError(taking);
        };
    }

    Demand demand(SpaceId space, int from, int until) {
        return demand(space, from, until, 1, null);
    }

    Demand demand(SpaceId space, int from, int until, int units, @Nullable PersonId person) {
        return new Demand(space, slot(from, until), units, AllocationState.CONFIRMED,
                new Reservation("test", ++reservations), person);
    }

    static Slot slot(int from, int until) {
        return new Slot(at(from), at(until));
    }

    static Instant at(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    @Override
    public void close() {
        db.close();
    }
}
