package hub.space.place;

import hub.directory.Managers;
import hub.kernel.net.Handler;
import hub.kernel.net.Role;
import hub.kernel.net.Session;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// Who decides on places: facility managers and administrators on all, who manages the owner unit on its own.
/// From memory, any thread.
public final class SpaceRights {

    private final Places places;
    private final Managers managers;

    SpaceRights(Places places, Managers managers) {
        this.places = places;
        this.managers = managers;
    }

    /// Whether this session's person decides on all places, purposes and policies.
    public static boolean managesAll(Session session) {
        return session.has(Role.FACILITY_MANAGER) || session.has(Role.ADMINISTRATOR);
    }

    /// Whether this session's person decides on a place: approves, blocks, releases, closes it for a fault.
    public boolean manages(Session session, SpaceId place) {
        return managesAll(session) || places.find(place)
                .map(Space::owner)
                .filter(owner -> managers.manages(session, owner))
                .isPresent();
    }

    /// Refuses who does not decide on a place.
    ///
    /// @throws Refused `not_allowed`
    public void require(Session session, SpaceId place) {
        if (!manages(session, place)) {
            throw new Refused(KernelError.NOT_ALLOWED);
        }
    }

    /// A handler that is there for facility managers and administrators.
    public static <B, A> Handler<B, A> managers(Handler<B, A> handler) {
        return (call, body) -> {
            if (!managesAll(call.session())) {
                throw new Refused(KernelError.NOT_ALLOWED);
            }
            return handler.handle(call, body);
        };
    }
}
