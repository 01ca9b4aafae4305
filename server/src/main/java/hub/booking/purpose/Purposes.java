package hub.booking.purpose;

import java.time.InstantSource;

import hub.booking.reservation.Alternatives;
import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;
import hub.kernel.wire.Refused;
import hub.space.allocation.Availability;
import hub.space.place.Places;
import hub.space.place.SpaceId;
import hub.space.place.SpaceReaders;
import hub.space.policy.Judge;

/// Purposes, put together.
public final class Purposes {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/booking/purpose/migration/V20261120_56__purpose.sql");

    private final Seeker seeker;
    private final Unmet unmet;
    private final OfferService offers;
    private final InstantSource clock;

    /// Registers the routes. Built before the server listens.
    public Purposes(
            EventLog log, Database db, Api api, SpaceReaders readers, Places places, Availability availability,
            Judge judge, Directory directory, InstantSource clock) {
        this.clock = clock;
        seeker = new Seeker(places, availability, judge);
        unmet = new Unmet(log);
        offers = new OfferService(db, seeker, new Sections(directory), new UnitHomes(directory, places), unmet, clock);
        new PurposeRoutes(new PurposeService(log), offers, readers).register(api);
    }

    /// What could be had instead of what was refused.
    public Alternatives alternatives() {
        return offers;
    }

    /// Whether a place is made for a purpose and so many people.
    ///
    /// @throws Refused `not_found` if there is no such purpose
    public boolean suits(Sql sql, PurposeId id, int people, SpaceId space) {
        var purpose = PurposeRepository.terms(sql, id).orElseThrow(Refused::notFound).as(id.value());
        return seeker.places().find(space)
                .filter(found -> purpose.suits(found) && found.capacity() >= people).isPresent();
    }

    /// Writes what was sought in vain. To be called every minute; blocks while it writes.
    public void everyMinute() {
        unmet.tick(clock.instant());
    }
}
