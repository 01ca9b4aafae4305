package hub.space.place;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import hub.kernel.events.Audience;
import hub.kernel.id.PersonId;
import hub.kernel.net.Handler;
import hub.kernel.net.Role;
import hub.kernel.net.Session;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// Who sees places and their bookings: the staff, but no guests. Any thread.
///
/// @param roles of whom is asked about
public record SpaceReaders(Function<PersonId, Set<Role>> roles) {

    /// All of them, as they are told of events.
    public static final Audience.Group ALL = new Audience.Group("space", 0);

    /// What a person hears on the stream.
    public Collection<Audience.Group> groupsOf(PersonId person) {
        return reads(person) ? List.of(ALL) : List.of();
    }

    /// Whether a person sees them, signed in or not.
    public boolean reads(PersonId person) {
        return !roles.apply(person).contains(Role.GUEST);
    }

    /// A handler that is there for those only.
    public <B, A> Handler<B, A> only(Handler<B, A> handler) {
        return (call, body) -> {
            require(call.session());
            return handler.handle(call, body);
        };
    }

    private static void require(Session session) {
        if (session.has(Role.GUEST)) {
            throw new Refused(KernelError.NOT_ALLOWED);
        }
    }
}
