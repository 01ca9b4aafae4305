package hub.community.topic;

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

/// Who takes part in the community: the staff, and guests only where the operator says so. Any thread.
///
/// @param guests whether guests do
/// @param roles of whom is asked about
public record Readers(boolean guests, Function<PersonId, Set<Role>> roles) {

    /// All of them, as they are told of events.
    public static final Audience.Group ALL = new Audience.Group("community", 0);

    /// What a person hears on the stream.
    public Collection<Audience.Group> groupsOf(PersonId person) {
        return takesPart(person) ? List.of(ALL) : List.of();
    }

    /// Whether a person takes part at all.
    public boolean takesPart(PersonId person) {
        return takesPart(roles.apply(person));
    }

    /// Whether a person keeps order here, signed in or not.
    public boolean moderates(PersonId person) {
        var held = roles.apply(person);
        return held.contains(Role.MODERATOR) || held.contains(Role.ADMINISTRATOR);
    }

    /// Whether this session's person takes part.
    public boolean takesPart(Session session) {
        return takesPart(session.roles());
    }

    /// A handler that is there for those only.
    public <B, A> Handler<B, A> only(Handler<B, A> handler) {
        return (call, body) -> {
            require(call.session());
            return handler.handle(call, body);
        };
    }

    /// Whether this session's person keeps order here.
    public static boolean moderates(Session session) {
        return session.has(Role.MODERATOR) || session.has(Role.ADMINISTRATOR);
    }

    /// A handler that is there for moderators and administrators.
    public <B, A> Handler<B, A> moderators(Handler<B, A> handler) {
        return (call, body) -> {
            requireModerator(call.session());
            return handler.handle(call, body);
        };
    }

    private void require(Session session) {
        if (!takesPart(session)) {
            throw new Refused(KernelError.NOT_ALLOWED);
        }
    }

    private static void requireModerator(Session session) {
        if (!moderates(session)) {
            throw new Refused(KernelError.NOT_ALLOWED);
        }
    }

    private boolean takesPart(Set<Role> held) {
        return guests || !held.contains(Role.GUEST);
    }
}
