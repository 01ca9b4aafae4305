package hub.booking.reservation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.directory.Managers;
import hub.directory.Post;
import hub.directory.Unit;
import hub.directory.UnitLevel;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Role;
import hub.kernel.wire.Refused;

/// What booking needs to know of people. From memory, any thread.
///
/// @param roles of whom is asked about
record Colleagues(Directory directory, Managers managers, Function<PersonId, Set<Role>> roles) {

    boolean onStaff(PersonId person) {
        return directory.isActive(person) && !roles.apply(person).contains(Role.GUEST);
    }

    /// The section a person's bookings count for.
    Optional<UnitId> unit(PersonId person) {
        return directory.person(person)
                .flatMap(detail -> Optional.ofNullable(detail.mainPost()))
                .map(Post::unit)
                .map(this::section);
    }

    private UnitId section(UnitId unit) {
        return directory.upwards(unit).stream()
                .filter(above -> directory.unit(above).map(Unit::level).filter(UnitLevel.SECTION::equals).isPresent())
                .findFirst().orElse(unit);
    }

    boolean workTogether(PersonId one, PersonId other) {
        return directory.workTogether(one, other);
    }

    /// Whether `me` may book for somebody else: a colleague of the section, or who manages them.
    boolean actsFor(PersonId me, PersonId other) {
        return me.equals(other) || workTogether(me, other)
                || unit(other).filter(unit -> managers.manages(me, unit)).isPresent();
    }

    /// Whether a person decides on places of this owner.
    boolean decides(@Nullable PersonId person, @Nullable UnitId owner) {
        if (person == null) {
            return false;
        }
        var held = roles.apply(person);
        return held.contains(Role.FACILITY_MANAGER) || held.contains(Role.ADMINISTRATOR)
                || (owner != null && managers.manages(person, owner));
    }

    void require(PersonId person) {
        if (!onStaff(person)) {
            throw new Refused(BookingError.PERSON, Map.of("person", person));
        }
    }

    /// Those invited, without the organiser, who comes anyway; what they have said before stays.
    List<Attendee> invited(List<Invited> wanted, PersonId organiser, List<Attendee> before) {
        return wanted.stream()
                .filter(one -> !one.person().equals(organiser))
                .map(one -> before.stream().filter(known -> known.person().equals(one.person())).findFirst()
                        .map(known -> new Attendee(known.person(), known.answer(), one.optional()))
                        .orElseGet(() -> fresh(one)))
                .toList();
    }

    private Attendee fresh(Invited one) {
        require(one.person());
        return new Attendee(one.person(), Reply.NONE, one.optional());
    }
}
