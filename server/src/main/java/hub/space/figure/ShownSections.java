package hub.space.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.directory.ShownUnits;
import hub.directory.Unit;
import hub.directory.UnitLevel;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The sections of today, as far as figures may show them apart: none of fewer people than the smallest group, and what is not
/// shown is together of enough people, too. Immutable; any thread.
public final class ShownSections {

    private final Directory directory;
    private final int smallest;
    private final ShownUnits apart;
    private final List<Unit> shown;
    private final int others;

    private ShownSections(Directory directory, int smallest, List<ShownUnits.Group> groups) {
        this.directory = directory;
        this.smallest = smallest;
        var staff = Set.copyOf(directory.activePeople());
        apart = new ShownUnits(groups, staff, smallest);
        shown = directory.unitsToday().stream()
                .filter(unit -> unit.level() == UnitLevel.SECTION && apart.shows(unit.id())).toList();
        var rest = new HashSet<>(staff);
        shown.forEach(section -> rest.removeAll(people(section.id())));
        others = rest.size();
    }

    /// For figures that can be had of every unit: a chief of a department is not what its sections leave of it, so that the
    /// smallest of them is hidden with the chief.
    ///
    /// @param smallest people a group must have to be shown apart
    public static ShownSections ofUnits(Directory directory, int smallest) {
        return new ShownSections(directory, smallest, directory.unitsToday().stream()
                .map(unit -> group(directory, unit, unit.parent())).toList());
    }

    /// For figures that are told of sections and of the whole house, never of a department.
    ///
    /// @param smallest people a group must have to be shown apart
    public static ShownSections ofTheHouse(Directory directory, int smallest) {
        return new ShownSections(directory, smallest, directory.unitsToday().stream()
                .filter(unit -> unit.level() == UnitLevel.SECTION)
                .map(section -> group(directory, section, null)).toList());
    }

    private static ShownUnits.Group group(Directory directory, Unit unit, @Nullable UnitId parent) {
        return new ShownUnits.Group(unit.id(), parent, directory.membersOf(unit.id()));
    }

    /// Whether figures of this unit alone may be shown.
    public boolean shows(UnitId unit) {
        return apart.shows(unit);
    }

    /// People a group must have to be shown apart.
    public int smallest() {
        return smallest;
    }

    /// The sections that may be shown apart, in the order of the organisation.
    public List<Unit> shown() {
        return shown;
    }

    /// How many of the staff are in none of these.
    public int others() {
        return others;
    }

    /// Everybody in a unit or below it.
    public Set<PersonId> people(UnitId unit) {
        return directory.membersOf(unit);
    }

    /// The section shown apart that a unit is or belongs to.
    public Optional<UnitId> sectionOf(@Nullable UnitId unit) {
        return unit == null ? Optional.empty()
                : directory.upwards(unit).stream().filter(above -> shown.stream()
                        .anyMatch(section -> section.id().equals(above))).findFirst();
    }

    /// Whether a unit is the other or belongs to it.
    public boolean isIn(@Nullable UnitId unit, UnitId other) {
        return unit != null && (unit.equals(other) || directory.upwards(unit).contains(other));
    }
}
