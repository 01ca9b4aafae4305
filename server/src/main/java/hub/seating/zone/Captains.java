package hub.seating.zone;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.directory.Managers;
import hub.kernel.id.UnitId;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;
import hub.seating.plan.ZoneId;
import hub.space.place.SpaceId;
import hub.space.place.SpaceRights;

/// Who decides in a zone: facility managers everywhere; who is named captain; who manages a unit that has the zone, or
/// will have it, as its own. From memory, any thread.
public final class Captains {

    private static final Logger LOG = LoggerFactory.getLogger(Captains.class);

    private final Supplier<ZoneBook> book;
    private final Layout layout;
    private final Managers managers;
    private final InstantSource clock;

    Captains(Supplier<ZoneBook> book, Layout layout, Managers managers, InstantSource clock) {
        this.book = book;
        this.layout = layout;
        this.managers = managers;
        this.clock = clock;
    }

    /// Whether this session's person decides in a zone.
    public boolean leads(Session session, ZoneId zone) {
        var now = book.get();
        return SpaceRights.managesAll(session) || now.captains(zone).contains(session.person())
                || units(now, zone).stream().anyMatch(unit -> managers.manages(session, unit));
    }

    /// Refuses who does not decide on all of these seats.
    ///
    /// @param day on which they are looked for
    /// @return the zones they are in
    /// @throws Refused `not_allowed`, or `zone.seat_not_placed`
    public Set<ZoneId> require(Session session, Collection<SpaceId> seats, LocalDate day) {
        var zones = new HashSet<ZoneId>();
        seats.forEach(seat -> zones.add(layout.zoneOf(seat, day)
                .orElseThrow(() -> new Refused(ZoneError.SEAT_NOT_PLACED, Map.of("seat", seat)))));
        zones.forEach(zone -> require(session, zone));
        return zones;
    }

    /// Refuses who does not decide in a zone.
    ///
    /// @throws Refused `not_allowed`
    public void require(Session session, ZoneId zone) {
        if (!leads(session, zone)) {
            LOG.info("Person {} may not decide in zone {}", session.person(), zone);
            throw new Refused(KernelError.NOT_ALLOWED);
        }
    }

    private List<UnitId> units(ZoneBook now, ZoneId zone) {
        var today = HubTime.today(clock);
        return now.byZone().getOrDefault(zone, List.of()).stream()
                .filter(grant -> !grant.open() && !grant.dates().isOverOn(today))
                .flatMap(grant -> Stream.ofNullable(grant.unit())).distinct().toList();
    }
}
