package hub.directory.signin;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Role;

/// Who holds which roles, in memory; a change counts from the next request on. Any thread; what writes, blocks.
public final class RoleBook {

    private static final Set<Role> EVERYBODY = Set.of(Role.MEMBER);

    private final EventLog log;
    private final Database db;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<PersonId, Set<Role>> roles = new ConcurrentHashMap<>();
    private volatile Map<PersonId, Set<UnitId>> managed = Map.of();

    public RoleBook(EventLog log, Database db) {
        this.log = log;
        this.db = db;
        load();
    }

    /// Takes in what the table has; for a start, and for tables filled from outside.
    public void load() {
        roles.putAll(db.read(RoleRepository::all));
        managed = db.read(RoleRepository::managedUnits);
    }

    /// The roles of a person; MEMBER is always among them.
    public Set<Role> of(PersonId person) {
        return roles.getOrDefault(person, EVERYBODY);
    }

    /// Runs `listener` after somebody was given other roles, when they count already; on the thread that gave them.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// The units the person was made manager of; empty for whoever is one without a unit, or none at all.
    public Set<UnitId> unitsManagedBy(PersonId person) {
        return managed.getOrDefault(person, Set.of());
    }

    /// Gives a person exactly these roles.
    ///
    /// @return false, with nothing changed, if no administrator would be left
    public synchronized boolean set(PersonId person, Set<Role> wanted) {
        var next = EnumSet.of(Role.MEMBER);
        next.addAll(wanted);
        if (!next.contains(Role.ADMINISTRATOR) && isOnlyAdministrator(person)) {
            return false;
        }
        log.write(tx -> {
            RoleRepository.set(tx.sql(), person, next);
            return next;
        });
        roles.put(person, Set.copyOf(next));
        managed = db.read(RoleRepository::managedUnits);
        listeners.forEach(Runnable::run);
        return true;
    }

    private boolean isOnlyAdministrator(PersonId person) {
        return of(person).contains(Role.ADMINISTRATOR) && roles.entrySet().stream()
                .noneMatch(other -> !other.getKey().equals(person) && other.getValue().contains(Role.ADMINISTRATOR));
    }
}
