package hub.space.place;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.UnitId;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.space.place.SpaceCommand.ChangePlace;
import hub.space.place.SpaceCommand.NewPlace;

/// What managers do to places. Its methods block.
final class PlaceService {

    private static final int MAX_PLACES = 5_000;

    /// Of what would be broken so many are named.
    private static final int MAX_NAMED = 20;

    private final EventLog log;
    private final Database db;
    private final Places places;
    private final Directory directory;
    private volatile BiPredicate<Sql, PolicyId> policies = (_, _) -> false;
    private volatile Ahead ahead = (_, _) -> List.of();

    PlaceService(EventLog log, Database db, Places places, Directory directory) {
        this.log = log;
        this.db = db;
        this.places = places;
        this.directory = directory;
    }

    void policies(BiPredicate<Sql, PolicyId> there) {
        policies = there;
    }

    void ahead(Ahead asked) {
        ahead = asked;
    }

    PlaceList all() {
        return db.read(sql -> {
            var book = PlaceRepository.book(sql);
            return new PlaceList(EventLog.positionOf(sql), List.copyOf(book.areas().values()),
                    book.spaces().values().stream().filter(space -> space.kind() != SpaceKind.SEAT)
                            .map(book::place).toList());
        });
    }

    Place open(Session session, NewPlace wish) {
        return log.write(tx -> {
            var book = PlaceRepository.book(tx.sql());
            if (book.spaces().values().stream().filter(space -> space.kind() != SpaceKind.SEAT).count() >= MAX_PLACES) {
                throw new Refused(SpaceError.TOO_MANY);
            }
            var space = checked(tx.sql(), book, PlaceDraft.of(wish));
            return tell(tx, session, PlaceRepository.insert(tx.sql(), space));
        });
    }

    /// @throws Refused `space.still_booked` with what would not fit any more
    Place change(Session session, SpaceId id, ChangePlace wish) {
        return log.write(tx -> {
            var book = PlaceRepository.book(tx.sql());
            var before = found(book, id);
            var after = checked(tx.sql(), book, PlaceDraft.of(before, wish));
            if ((before.kind() == SpaceKind.SEAT) != (after.kind() == SpaceKind.SEAT)) {
                throw Refused.invalid("kind");
            }
            PlaceRepository.update(tx.sql(), after);
            if (!after.family().equals(before.family())) {
                PlaceRepository.setWholes(tx.sql(), id, after.family());
            }
            requireNothingBroken(tx, id);
            return tell(tx, session, id);
        });
    }

    /// @throws Refused `space.still_booked` if something is booked there from that day on
    Place retire(Session session, SpaceId id, @Nullable LocalDate from) {
        return log.write(tx -> {
            var day = Objects.requireNonNullElse(from, HubTime.dayOf(tx.now()));
            var before = found(PlaceRepository.book(tx.sql()), id);
            PlaceRepository.update(tx.sql(), PlaceDraft.retired(before, day));
            requireNothingBroken(tx, id);
            return tell(tx, session, id);
        });
    }

    Place reopen(Session session, SpaceId id) {
        return log.write(tx -> {
            var before = found(PlaceRepository.book(tx.sql()), id);
            PlaceRepository.update(tx.sql(), PlaceDraft.retired(before, null));
            return tell(tx, session, id);
        });
    }

    private void requireNothingBroken(Tx tx, SpaceId id) {
        var broken = ahead.broken(tx, id);
        if (!broken.isEmpty()) {
            throw new Refused(SpaceError.STILL_BOOKED,
                    Map.of("count", broken.size(), "bookings", broken.stream().limit(MAX_NAMED).toList()));
        }
    }

    private Space checked(Sql sql, PlaceBook book, Space space) {
        if (!book.areas().containsKey(space.area())) {
            throw Refused.invalid("area");
        }
        requireOwnerAndPolicy(sql, space.owner(), space.policy());
        requireCountable(space);
        requireFamily(book, space);
        var taken = book.spaces().values().stream().anyMatch(other -> !other.id().equals(space.id())
                && other.area().equals(space.area()) && other.retired() == null && other.name().equals(space.name()));
        if (taken) {
            throw new Refused(SpaceError.NAME_TAKEN);
        }
        return space;
    }

    private void requireOwnerAndPolicy(Sql sql, @Nullable UnitId owner, @Nullable PolicyId policy) {
        if (owner != null && directory.unit(owner).isEmpty()) {
            throw Refused.invalid("owner");
        }
        if (policy != null && !policies.test(sql, policy)) {
            throw Refused.invalid("policy");
        }
    }

    /// Of what several share at once nobody can say between which two of them a buffer lies.
    private static void requireCountable(Space space) {
        if (space.units() == 1) {
            return;
        }
        if (space.kind() != SpaceKind.LOUNGE && space.kind() != SpaceKind.EQUIPMENT) {
            throw Refused.invalid("units");
        }
        if (space.setup() > 0 || space.teardown() > 0) {
            throw Refused.invalid("setup");
        }
    }

    private static void requireFamily(PlaceBook book, Space space) {
        var wholes = space.family();
        if (new HashSet<>(wholes).size() < wholes.size() || !book.spaces().keySet().containsAll(wholes)) {
            throw Refused.invalid("partOf");
        }
        if (wholes.stream().flatMap(whole -> upwards(book, whole, new HashSet<>())).anyMatch(space.id()::equals)) {
            throw new Refused(SpaceError.CYCLE);
        }
    }

    private static Stream<SpaceId> upwards(PlaceBook book, SpaceId from, Set<SpaceId> seen) {
        var space = book.spaces().get(from);
        return space == null || !seen.add(from)
                ? Stream.empty()
                : Stream.concat(Stream.of(from), space.family().stream().flatMap(whole -> upwards(book, whole, seen)));
    }

    private Place tell(Tx tx, Session session, SpaceId id) {
        var book = places.changed(tx);
        var place = book.place(found(book, id));
        if (place.kind() != SpaceKind.SEAT) {
            tx.emit(session.person(), new SpaceEvent.Changed(List.of(place), List.of()));
        }
        return place;
    }

    static Space found(PlaceBook book, SpaceId id) {
        var space = book.spaces().get(id);
        if (space == null) {
            throw Refused.notFound();
        }
        return space;
    }
}
