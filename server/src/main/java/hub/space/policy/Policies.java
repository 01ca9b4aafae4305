package hub.space.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;
import hub.kernel.wire.Refused;
import hub.space.allocation.Availability;
import hub.space.place.Area;
import hub.space.place.Fault;
import hub.space.place.Places;
import hub.space.place.PolicyId;
import hub.space.place.Space;
import hub.space.place.SpaceId;
import hub.space.place.SpaceReaders;
import hub.space.place.SpaceRights;

/// The rules as they are now, put together. From memory, any thread; the judge is built on it.
public final class Policies {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/space/policy/migration/V20261120_52__policy.sql");

    /// Periods that are over are read from the tables.
    private static final Duration PAST_KEPT = Duration.ofDays(2);

    /// Later than any date that can be asked for.
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private final Database db;
    private final Places places;
    private final Directory directory;
    private final OfficeDays office;
    private final InstantSource clock;
    private final PolicyService service;
    private volatile PolicyBook book;
    private volatile boolean stale;

    /// Reads what the tables have and registers the routes. Built before the server listens.
    public Policies(
            EventLog log, Database db, Api api, SpaceReaders readers, Places places, Availability availability,
            SpaceRights rights, Directory directory, OfficeDays office, InstantSource clock) {
        this.db = db;
        this.places = places;
        this.directory = directory;
        this.office = office;
        this.clock = clock;
        book = db.read(this::load);
        log.on(PolicyEvent.class, _ -> stale = true);
        service = new PolicyService(log, db, this, new Affects(this, availability), rights);
        new PolicyRoutes(service, readers).register(api);
    }

    /// The policy of a place.
    ///
    /// @throws Refused `not_found` if there is no such place
    public Policy of(SpaceId space) {
        return of(places.find(space).orElseThrow(Refused::notFound));
    }

    /// The policy of a place.
    public Policy of(Space space) {
        return current().of(space);
    }

    /// The closed and blocked periods between two moments, in order.
    public List<Closure> closures(Sql sql, Instant from, Instant until) {
        return PolicyRepository.closures(sql, from, until);
    }

    /// Whether there is such a policy.
    public boolean has(Sql sql, PolicyId id) {
        return PolicyRepository.policy(sql, id).isPresent();
    }

    /// Those of them that concern a place: by itself, by its family, or by an area it is in.
    public List<Closure> closures(Sql sql, SpaceId space, Instant from, Instant until) {
        var family = places.family(space);
        var areas = places.find(space).map(found -> places.upwards(found.area())).orElse(List.of()).stream()
                .map(Area::id).toList();
        return closures(sql, from, until).stream()
                .filter(closure -> (closure.area() != null && areas.contains(closure.area()))
                        || closure.spaces().stream().anyMatch(family::contains))
                .toList();
    }

    /// The name of the day in Japan on which a place is closed because the house is; empty if it is open.
    public Optional<String> closed(Space space, LocalDate day) {
        return of(space).closedDaysToo() ? Optional.empty() : office.closed(day);
    }

    /// Has bookings told that rules now stand against them.
    public void onAffected(AffectedListener listener) {
        service.onAffected(listener);
    }

    /// The rules as this command or query sees them: memory, if nothing was changed that it does not know yet.
    PolicyBook book(Sql sql) {
        var known = current();
        return known.version() == PolicyRepository.version(sql) ? known : load(sql);
    }

    PolicyBook current() {
        return stale ? renewed() : book;
    }

    private synchronized PolicyBook renewed() {
        if (stale) {
            stale = false;
            book = db.read(this::load);
        }
        return book;
    }

    private PolicyBook load(Sql sql) {
        return PolicyBook.of(PolicyRepository.version(sql), PolicyRepository.policies(sql),
                PolicyRepository.closures(sql, clock.instant().minus(PAST_KEPT), EVER));
    }

    /// All places under a policy.
    Set<SpaceId> under(PolicyBook rules, PolicyId policy) {
        return places.all().stream().filter(space -> rules.of(space).id().equals(policy)).map(Space::id)
                .collect(Collectors.toSet());
    }

    /// What closes a place because it is broken.
    Optional<Fault> fault(Space space) {
        return places.closedByFault(space.id());
    }

    Places places() {
        return places;
    }

    Directory directory() {
        return directory;
    }

    OfficeDays office() {
        return office;
    }

    InstantSource clock() {
        return clock;
    }
}
