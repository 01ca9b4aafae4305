package hub.presence.plan;

import java.util.List;

import hub.directory.Directory;
import hub.directory.Managers;
import hub.directory.Post;
import hub.directory.UnitLevel;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Role;
import hub.kernel.net.Session;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// Who may read the week of a unit, and who may change whose plans. From memory, any thread.
record PlanRights(Directory directory, Managers managers) {

    /// Whether the plans of a unit may be read: by who holds a post in the same section, in a unit below it or above it,
    /// by its managers and administrators. Other sections may not, and guests may not.
    boolean mayRead(Session session, UnitId unit) {
        if (session.has(Role.GUEST) || directory.unit(unit).isEmpty()) {
            return false;
        }
        return managers.manages(session, unit) || postsOf(session.person()).stream().anyMatch(post -> sees(post, unit));
    }

    /// @throws Refused `not_found` if [#mayRead] says no
    void checkRead(Session session, UnitId unit) {
        if (!mayRead(session, unit)) {
            throw Refused.notFound();
        }
    }

    /// Whether a person's plans may be changed: by that person, by who manages a unit above, by administrators.
    boolean mayChange(Session session, PersonId person) {
        return session.person().equals(person) || managers.manages(session, person);
    }

    /// @throws Refused `not_found` for who is not on the staff, `not_allowed` if [#mayChange] says no
    void checkChange(Session session, PersonId person) {
        if (!directory.isActive(person)) {
            throw Refused.notFound();
        }
        if (!mayChange(session, person)) {
            throw new Refused(KernelError.NOT_ALLOWED);
        }
    }

    /// A post above the unit sees it; so does one in the same section.
    private boolean sees(UnitId post, UnitId unit) {
        var above = directory.upwards(unit);
        return above.contains(post)
                || above.stream().filter(this::isSection).anyMatch(directory.upwards(post)::contains);
    }

    private boolean isSection(UnitId unit) {
        return directory.unit(unit).filter(found -> found.level() == UnitLevel.SECTION).isPresent();
    }

    private List<UnitId> postsOf(PersonId person) {
        return directory.person(person).stream().flatMap(detail -> detail.posts().stream()).map(Post::unit).toList();
    }
}
