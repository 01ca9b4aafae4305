package hub.directory;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import hub.directory.signin.RoleBook;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Role;
import hub.kernel.net.Session;

/// Who manages whom: an administrator everybody, a unit manager the units the role was given for, or those of the own
/// posts if it was given for none, and all below them. From memory, any thread.
public final class Managers {

    private final Directory directory;
    private final RoleBook roles;

    Managers(Directory directory, RoleBook roles) {
        this.directory = directory;
        this.roles = roles;
    }

    /// Whether this session's person manages somebody who holds a post in a managed unit or below it.
    public boolean manages(Session session, PersonId person) {
        return session.has(Role.ADMINISTRATOR) || unitsOf(person).stream().anyMatch(unit -> manages(session, unit));
    }

    /// Whether this session's person manages the unit.
    public boolean manages(Session session, UnitId unit) {
        return manages(session.person(), session.roles(), unit);
    }

    /// Whether a person manages the unit, signed in or not.
    public boolean manages(PersonId person, UnitId unit) {
        return manages(person, roles.of(person), unit);
    }

    private boolean manages(PersonId person, Set<Role> held, UnitId unit) {
        if (held.contains(Role.ADMINISTRATOR)) return true;
        if (!held.contains(Role.UNIT_MANAGER)) return false;
        var managed = managedBy(person);
        return directory.upwards(unit).stream().anyMatch(managed::contains);
    }

    private Collection<UnitId> managedBy(PersonId person) {
        var given = roles.unitsManagedBy(person);
        return given.isEmpty() ? unitsOf(person) : given;
    }

    private List<UnitId> unitsOf(PersonId person) {
        return directory.person(person).stream().flatMap(detail -> detail.posts().stream()).map(Post::unit).toList();
    }
}
