package hub.community.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.directory.ShownUnits;
import hub.directory.Unit;
import hub.directory.UnitLevel;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The organisation of today, as far as it may be shown apart.
final class FigureUnits {

    private final Directory directory;
    private final ShownUnits shown;
    private final Set<PersonId> staff;
    private final int smallest;

    FigureUnits(Directory directory, Set<PersonId> staff, int smallest) {
        this.directory = directory;
        this.staff = staff;
        this.smallest = smallest;
        this.shown = new ShownUnits(directory.unitsToday().stream()
                .map(unit -> new ShownUnits.Group(unit.id(), unit.parent(), people(unit.id())))
                .toList(), staff, smallest);
    }

    boolean shows(UnitId unit) {
        return shown.shows(unit);
    }

    int smallest() {
        return smallest;
    }

    Set<PersonId> staff() {
        return staff;
    }

    /// Those of the staff in a unit or below it.
    Set<PersonId> people(UnitId unit) {
        return directory.membersOf(unit).stream().filter(staff::contains)
                .collect(Collectors.toSet());
    }

    /// The sections that are shown apart, in the order of the organisation.
    List<Unit> sections(@Nullable UnitId within) {
        return directory.unitsToday().stream()
                .filter(unit -> unit.level() == UnitLevel.SECTION && shows(unit.id()))
                .filter(unit -> within == null || isIn(unit.id(), within))
                .toList();
    }

    /// The section shown apart that a unit is or belongs to.
    Optional<UnitId> sectionOf(@Nullable UnitId unit) {
        return unit == null ? Optional.empty() : directory.upwards(unit).stream()
                .filter(above -> shows(above)
                        && directory.unit(above).map(Unit::level).filter(UnitLevel.SECTION::equals).isPresent())
                .findFirst();
    }

    /// Whether a unit is the other or belongs to it; of a unit that is no more, only whether it is the other.
    boolean isIn(@Nullable UnitId unit, UnitId other) {
        return unit != null && (unit.equals(other) || directory.upwards(unit).contains(other));
    }

    String name(UnitId unit) {
        return directory.unit(unit).map(Unit::name).orElse("");
    }
}
