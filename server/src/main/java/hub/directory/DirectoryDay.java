package hub.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The organisation as it stands on one day, past or to come: units, and who holds posts where. See [Directory#on].
/// Immutable; any thread.
public final class DirectoryDay {

    private final UnitTree units;
    private final Map<PersonId, PersonBrief> briefs;
    private final Map<PersonId, List<UnitId>> posts;
    private final Map<UnitId, List<PersonId>> holders = new HashMap<>();
    private final Set<PersonId> active;

    DirectoryDay(UnitTree units, Collection<PersonDetail> people, Map<PersonId, PersonBrief> briefs) {
        var staff = people.stream().filter(person -> !person.leaver()).toList();
        this.units = units;
        this.briefs = briefs;
        this.active = staff.stream().map(PersonDetail::id).collect(Collectors.toUnmodifiableSet());
        this.posts = staff.stream().collect(Collectors.toUnmodifiableMap(PersonDetail::id,
                person -> person.posts().stream().map(Post::unit).distinct().toList()));
        posts.forEach((person, held) -> held.forEach(
                unit -> holders.computeIfAbsent(unit, _ -> new ArrayList<>()).add(person)));
    }

    /// All units of the day, each followed by what is below it.
    public List<Unit> units() {
        return units.all();
    }

    /// The unit as it is named and placed on the day; empty if there is none then.
    public Optional<Unit> unit(UnitId unit) {
        return Optional.ofNullable(units.get(unit));
    }

    /// The unit and those above it, from the bottom up; empty if there is none on the day.
    public List<UnitId> upwards(UnitId unit) {
        return units.upwards(unit).stream().map(Unit::id).toList();
    }

    /// The unit and all below it; empty if there is none on the day.
    public Set<UnitId> below(UnitId unit) {
        return units.subtree(unit);
    }

    /// The units of a person's posts, concurrent ones too, that of the main post first; empty for who holds none.
    public List<UnitId> unitsOf(PersonId person) {
        return posts.getOrDefault(person, List.of());
    }

    /// Every unit a person belongs to: those of the posts and all above them.
    public Set<UnitId> belongsTo(PersonId person) {
        var all = new HashSet<UnitId>();
        unitsOf(person).forEach(unit -> all.addAll(upwards(unit)));
        return all;
    }

    /// Everybody who holds a post in the unit or below it, concurrent posts too.
    public Set<PersonId> membersOf(UnitId unit) {
        return below(unit).stream().flatMap(id -> holders.getOrDefault(id, List.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Whether the person belongs to the staff on the day.
    public boolean isActive(PersonId person) {
        return active.contains(person);
    }

    /// Everybody who belongs to the staff on the day.
    public Set<PersonId> activePeople() {
        return active;
    }

    /// What is shown of a person on the day, leavers too; empty for who has not come yet.
    public Optional<PersonBrief> brief(PersonId person) {
        return Optional.ofNullable(briefs.get(person));
    }
}
