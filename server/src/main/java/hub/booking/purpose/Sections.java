package hub.booking.purpose;

import java.util.Optional;

import hub.directory.Directory;
import hub.directory.Unit;
import hub.directory.UnitLevel;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The section that a person's bookings count for, as booking counts them.
record Sections(Directory directory) {

    Optional<UnitId> of(PersonId person) {
        return directory.person(person).flatMap(detail -> Optional.ofNullable(detail.mainPost()))
                .map(post -> section(post.unit()));
    }

    private UnitId section(UnitId unit) {
        return directory.upwards(unit).stream()
                .filter(above -> directory.unit(above).map(Unit::level).filter(UnitLevel.SECTION::equals).isPresent())
                .findFirst().orElse(unit);
    }
}
