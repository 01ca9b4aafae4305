package hub.directory;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// Who works with whom. Immutable.
final class Sections {

    /// The section of each post; of a post above the sections, its unit.
    private final Map<PersonId, Set<UnitId>> homes = new HashMap<>();

    /// The same with all units above.
    private final Map<PersonId, Set<UnitId>> lines = new HashMap<>();

    Sections(Collection<PersonDetail> people, UnitTree units) {
        people.forEach(person -> person.posts().forEach(post -> add(person.id(), post.unit(), units)));
    }

    Set<UnitId> homesOf(PersonId person) {
        return homes.getOrDefault(person, Set.of());
    }

    /// Whether both work in one section, or one of them leads the section of the other.
    boolean workTogether(PersonId one, PersonId other) {
        return one.equals(other) || leads(one, other) || leads(other, one);
    }

    private boolean leads(PersonId one, PersonId other) {
        return !Collections.disjoint(homesOf(one), lines.getOrDefault(other, Set.of()));
    }

    private void add(PersonId person, UnitId unit, UnitTree units) {
        var upwards = units.upwards(unit);
        var home = upwards.stream().filter(above -> above.level() == UnitLevel.SECTION).findFirst()
                .or(() -> upwards.stream().findFirst());
        home.ifPresent(section -> homes.computeIfAbsent(person, _ -> new HashSet<>()).add(section.id()));
        upwards.forEach(above -> lines.computeIfAbsent(person, _ -> new HashSet<>()).add(above.id()));
    }
}
