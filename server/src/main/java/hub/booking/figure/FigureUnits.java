package hub.booking.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.directory.Unit;
import hub.directory.UnitLevel;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The sections that may be shown apart: those of enough people, as long as the others together are of enough people too.
/// Else a subtraction would show the few that are not shown.
final class FigureUnits {

    private final Directory directory;
    private final int smallest;
    private final List<Unit> shown;
    private final int others;

    FigureUnits(Directory directory, int smallest) {
        this.directory = directory;
        this.smallest = smallest;
        var staff = new HashSet<>(directory.activePeople());
        var sections = new ArrayList<>(directory.unitsToday().stream()
                .filter(unit -> unit.level() == UnitLevel.SECTION && people(unit.id()).size() >= smallest)
                .sorted(Comparator.comparingInt((Unit unit) -> people(unit.id()).size()).reversed()
                        .thenComparing(Unit::id, Comparator.comparingLong(UnitId::value)))
                .toList());
        while (!sections.isEmpty() && tooFew(without(staff, sections))) {
            sections.removeLast();
        }
        others = without(staff, sections);
        var apart = sections.stream().map(Unit::id).collect(Collectors.toSet());
        shown = directory.unitsToday().stream().filter(unit -> apart.contains(unit.id())).toList();
    }

    private boolean tooFew(int people) {
        return people > 0 && people < smallest;
    }

    private int without(Set<PersonId> staff, List<Unit> sections) {
        var rest = new HashSet<>(staff);
        sections.forEach(section -> rest.removeAll(people(section.id())));
        return rest.size();
    }

    int smallest() {
        return smallest;
    }

    /// In the order of the organisation.
    List<Unit> shown() {
        return shown;
    }

    /// How many of the staff are in none of these.
    int others() {
        return others;
    }

    Set<PersonId> people(UnitId unit) {
        return directory.membersOf(unit);
    }

    /// The section shown apart that a unit is or belongs to.
    Optional<UnitId> sectionOf(@Nullable UnitId unit) {
        return unit == null ? Optional.empty()
                : directory.upwards(unit).stream().filter(above -> shown.stream()
                        .anyMatch(section -> section.id().equals(above))).findFirst();
    }

    /// Whether a unit is the other or belongs to it.
    boolean isIn(@Nullable UnitId unit, UnitId other) {
        return unit != null && (unit.equals(other) || directory.upwards(unit).contains(other));
    }
}
