package hub.space.place;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;
import hub.space.place.SpaceCommand.ChangeFault;
import hub.space.place.SpaceCommand.NewFault;

/// What is broken: any member of staff says so, who decides on the place closes it and says that it is mended.
public final class Faults {

    /// Open ones of one place.
    private static final int MAX_OPEN = 20;

    private final EventLog log;
    private final Places places;
    private final SpaceRights rights;

    Faults(EventLog log, Places places, SpaceRights rights) {
        this.log = log;
        this.places = places;
        this.rights = rights;
    }

    /// Says that something is broken, within a command, for whoever is known otherwise than by a session.
    ///
    /// @param by null: somebody at the place
    /// @param text at most 300 characters, not blank
    /// @throws Refused `space.too_many`, `not_found`
    public Place report(Tx tx, @Nullable PersonId by, SpaceId space, String text) {
        return report(tx, by, new NewFault(space, text, false));
    }

    Place report(Session session, NewFault wish) {
        var closes = Boolean.TRUE.equals(wish.closes());
        return log.write(tx -> {
            if (closes) {
                rights.require(session, wish.place());
            }
            return report(tx, session.person(), wish);
        });
    }

    private Place report(Tx tx, @Nullable PersonId by, NewFault wish) {
        var book = PlaceRepository.book(tx.sql());
        PlaceService.found(book, wish.place());
        if (book.faults(wish.place()).size() >= MAX_OPEN) {
            throw new Refused(SpaceError.TOO_MANY);
        }
        FaultRepository.insert(tx, by, wish);
        return tell(tx, by, wish.place());
    }

    Place change(Session session, FaultId id, ChangeFault wish) {
        return log.write(tx -> {
            var space = requireMine(tx, session, id);
            FaultRepository.update(tx.sql(), id, wish);
            return tell(tx, session.person(), space);
        });
    }

    Place mend(Session session, FaultId id) {
        return log.write(tx -> {
            var space = requireMine(tx, session, id);
            FaultRepository.end(tx, id, session.person());
            return tell(tx, session.person(), space);
        });
    }

    private SpaceId requireMine(Tx tx, Session session, FaultId id) {
        var space = FaultRepository.spaceOf(tx.sql(), id).orElseThrow(Refused::notFound);
        if (!rights.manages(session, space)) {
            throw new Refused(KernelError.NOT_ALLOWED);
        }
        return space;
    }

    private Place tell(Tx tx, @Nullable PersonId by, SpaceId space) {
        var book = places.changed(tx);
        var place = book.place(PlaceService.found(book, space));
        var changed = new SpaceEvent.Changed(List.of(place), List.of());
        if (place.kind() == SpaceKind.SEAT) {
            // Maps tell of seats; whoever keeps places has none.
            return place;
        }
        if (by == null) {
            tx.emit(changed);
        } else {
            tx.emit(by, changed);
        }
        return place;
    }
}
