package hub.seating.sitting;

import hub.directory.Directory;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;
import hub.seating.plan.FloorPlans;
import hub.seating.zone.Zoning;
import hub.space.place.SpaceId;
import hub.space.place.SpaceReaders;
import hub.space.place.SpaceRights;

/// Who may act for whom. From memory, any thread.
public final class SeatStaff {

    private final Directory directory;
    private final SpaceReaders readers;
    private final FloorPlans plans;
    private final Zoning zones;

    SeatStaff(Directory directory, SpaceReaders readers, FloorPlans plans, Zoning zones) {
        this.directory = directory;
        this.readers = readers;
        this.plans = plans;
        this.zones = zones;
    }

    /// Refuses who is not on the staff, or a guest.
    ///
    /// @throws Refused `seat.person`
    public void requireStaff(PersonId person) {
        if (!directory.isActive(person) || !readers.reads(person)) {
            throw new Refused(SeatError.PERSON);
        }
    }

    /// Whether this session's person looks after a seat on a day: as a captain of its zone, or of all.
    public boolean keeps(Session session, SpaceId seat, SeatTime time) {
        return SpaceRights.managesAll(session)
                || plans.zoneOf(seat, time.day()).filter(zone -> zones.captain(session, zone)).isPresent();
    }

    /// @throws Refused `seat.on_behalf`, `seat.person`
    void requireFor(Session session, PersonId person, SpaceId seat, SeatTime time) {
        requireStaff(person);
        if (!person.equals(session.person()) && !keeps(session, seat, time)) {
            throw new Refused(SeatError.ON_BEHALF);
        }
    }

    /// Whose it is, and who looks after its seat. To everybody else it is not there.
    ///
    /// @throws Refused `not_found`
    void requireMine(Session session, SittingRow row) {
        if (!row.person().equals(session.person()) && !keeps(session, row.seat(), row.time())) {
            throw Refused.notFound();
        }
    }
}
