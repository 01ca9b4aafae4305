package hub.booking.reservation;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import hub.kernel.id.PersonId;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// A booking with its places and those invited. For the hub's own use: who may see what of it, [Views] says.
public record Whole(BookingRow row, List<PlaceRow> places, List<Attendee> attendees) {

    /// Which booking.
    public BookingId id() {
        return row.id();
    }

    /// The organiser, who booked, and everybody invited: those who are told everything.
    public Set<PersonId> participants() {
        var all = new LinkedHashSet<PersonId>();
        all.add(row.whose().organiser());
        all.add(row.whose().bookedBy());
        attendees.forEach(attendee -> all.add(attendee.person()));
        return all;
    }

    /// The organiser and everybody invited who did not say that they stay away.
    public Set<PersonId> attending() {
        var all = new LinkedHashSet<PersonId>();
        all.add(row.whose().organiser());
        attendees.stream().filter(attendee -> attendee.answer() != Reply.NO).map(Attendee::person).forEach(all::add);
        return all;
    }

    /// The places it holds now.
    public List<PlaceRow> held() {
        return places.stream().filter(place -> place.state().occupies()).toList();
    }

    Optional<PlaceRow> at(SpaceId space) {
        return places.stream().filter(place -> place.space().equals(space)).findFirst();
    }

    /// When a place is taken if the booking is at this time: of one that has begun, a place that joined later, or was
    /// taken anew, keeps its own beginning, and one that joins now begins now.
    Slot slotAt(SpaceId space, Slot slot, Instant now) {
        if (!row.begun(now)) {
            return slot;
        }
        var from = at(space).filter(place -> place.state().occupies()).map(place -> place.slot().from());
        return new Slot(from.orElse(Times.minute(now)), slot.until());
    }

    Whole with(BookingRow next) {
        return new Whole(next, places, attendees);
    }

    Whole with(List<PlaceRow> next) {
        return new Whole(row, List.copyOf(next), attendees);
    }

    Whole inviting(List<Attendee> next) {
        return new Whole(row, places, List.copyOf(next));
    }

    /// The state that its places make together.
    BookingState together() {
        return held().stream().anyMatch(place -> place.state() == BookingState.TENTATIVE)
                ? BookingState.TENTATIVE
                : BookingState.CONFIRMED;
    }
}
