package hub.booking;

import java.util.Collection;
import java.util.List;

import hub.booking.reservation.BookingStaff;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;

/// Who is asked to approve a booking of a place: those who manage its owner, of the nearest unit that has one.
record Deciders(Places places, BookingStaff staff) {

    Collection<PersonId> of(SpaceId space) {
        return places.find(space).map(Space::owner).map(this::of).orElse(List.of());
    }

    private Collection<PersonId> of(UnitId owner) {
        return staff.directory().upwards(owner).stream()
                .map(unit -> staff.directory().membersOf(unit).stream()
                        .filter(person -> staff.managers().manages(person, owner)).toList())
                .filter(some -> !some.isEmpty())
                .findFirst().orElse(List.of());
    }
}
