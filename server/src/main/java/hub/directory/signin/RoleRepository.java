package hub.directory.signin;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Role;

/// The table `role_grant`.
final class RoleRepository {

    private RoleRepository() {}

    static Map<PersonId, Set<Role>> all(Sql sql) {
        var roles = new HashMap<PersonId, Set<Role>>();
        sql.query("select person_id, role from role_grant").each(row -> roles
                .computeIfAbsent(new PersonId(row.longOf("person_id")), none -> EnumSet.of(Role.MEMBER))
                .add(Role.valueOf(row.text("role"))));
        roles.replaceAll((person, held) -> Set.copyOf(held));
        return roles;
    }

    /// The units that each unit manager was given the role for; who was given it for none is not among them.
    static Map<PersonId, Set<UnitId>> managedUnits(Sql sql) {
        var units = new HashMap<PersonId, Set<UnitId>>();
        sql.query("select person_id, unit_id from role_grant where role = 'UNIT_MANAGER' and unit_id is not null")
                .each(row -> units.computeIfAbsent(new PersonId(row.longOf("person_id")), none -> new HashSet<>())
                        .add(new UnitId(row.longOf("unit_id"))));
        units.replaceAll((person, given) -> Set.copyOf(given));
        return units;
    }

    /// Takes away what is not wanted and adds what is missing; a role held for one unit only stays so.
    static void set(Sql sql, PersonId person, Set<Role> wanted) {
        sql.update("delete from role_grant where person_id = :person and role not in (:wanted)")
                .bind("person", person)
                .bind("wanted", wanted.stream().map(Role::name).toList())
                .run();
        wanted.stream().filter(role -> role != Role.MEMBER).forEach(role -> grant(sql, person, role));
    }

    static void grant(Sql sql, PersonId person, Role role) {
        sql.update("""
                insert into role_grant (person_id, role)
                select :person, :role
                where not exists (select 1 from role_grant where person_id = :person and role = :role)
                """)
                .bind("person", person)
                .bind("role", role)
                .run();
    }
}
