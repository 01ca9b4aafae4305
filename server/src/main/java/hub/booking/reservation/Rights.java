package hub.booking.reservation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;

/// Who may do what to a booking, and read what of it. From memory, any thread.
final class Rights {

    private final Colleagues colleagues;
    private final Places places;
    private final HouseRules rules;

    Rights(Colleagues colleagues, Places places, HouseRules rules) {
        this.colleagues = colleagues;
        this.places = places;
        this.rules = rules;
    }

    /// Whether it is theirs to change.
    static boolean owns(Whole booking, PersonId person) {
        var whose = booking.row().whose();
        return person.equals(whose.organiser()) || person.equals(whose.bookedBy());
    }

    /// Whether the person decides on one of these places.
    boolean decides(PersonId person, Collection<PlaceRow> over) {
        return over.stream().anyMatch(place -> decides(person, place.space()));
    }

    boolean decides(PersonId person, SpaceId space) {
        return colleagues.decides(person, places.find(space).map(Space::owner).orElse(null));
    }

    /// Whether the person may read the title, though not taking part.
    boolean reads(Whole booking, PersonId person) {
        return switch (booking.row().what().visibility()) {
            case STAFF -> colleagues.workTogether(booking.row().whose().organiser(), person) || shown(booking);
            case SECTION -> colleagues.workTogether(booking.row().whose().organiser(), person);
            case PARTICIPANTS -> false;
        };
    }

    private boolean shown(Whole booking) {
        return booking.places().stream().allMatch(place -> rules.showsTitles(place.space()));
    }

    void requireOwn(Whole booking, Actor actor) {
        if (!switch (actor) {
            case Actor.Person(var person) -> owns(booking, person);
            case Actor.Device _ -> false;
            case Actor.House _ -> true;
        }) {
            throw refusal(booking, actor);
        }
    }

    /// Of whom it is, and of who decides on the place.
    void requireOwnOrDecides(Whole booking, Actor actor) {
        if (!(actor instanceof Actor.Person(var person) && decides(person, booking.places()))) {
            requireOwn(booking, actor);
        }
    }

    /// Of everybody in it, of who decides on the place, and of the device at its door.
    void requireThere(Whole booking, Actor actor) {
        if (!switch (actor) {
            case Actor.Person(var person) -> booking.participants().contains(person)
                    || decides(person, booking.places());
            case Actor.Device device -> booking.held().stream().anyMatch(at -> device.places().contains(at.space()))
                    || booking.places().stream().anyMatch(at -> device.places().contains(at.space()));
            case Actor.House _ -> true;
        }) {
            throw refusal(booking, actor);
        }
    }

    /// To who may not even know of the booking it is not there.
    private Refused refusal(Whole booking, Actor actor) {
        return actor instanceof Actor.Person(var person) && !booking.participants().contains(person)
                && !reads(booking, person) && !decides(person, booking.places())
                        ? Refused.notFound()
                        : new Refused(BookingError.NOT_YOURS);
    }

    /// What a person may do with it as it stands; when, its times say.
    List<May> may(Whole booking, PersonId person) {
        var may = EnumSet.noneOf(May.class);
        var state = booking.row().state();
        if (owns(booking, person)) {
            may.addAll(mayOwner(state));
        }
        if (state.occupies()) {
            mayUse(booking, person, may);
        }
        if (state == BookingState.RELEASED && booking.participants().contains(person)) {
            may.add(May.CHECK_IN);
        }
        return List.copyOf(may);
    }

    private static EnumSet<May> mayOwner(BookingState state) {
        if (state.occupies()) {
            return EnumSet.of(May.CHANGE, May.CANCEL, May.HAND_OVER);
        }
        return state == BookingState.CANCELLED ? EnumSet.of(May.RESTORE) : EnumSet.noneOf(May.class);
    }

    private void mayUse(Whole booking, PersonId person, EnumSet<May> may) {
        var decides = decides(person, booking.held());
        if (decides) {
            may.add(May.CANCEL);
        }
        if (booking.attendees().stream().anyMatch(attendee -> attendee.person().equals(person))) {
            may.add(May.ANSWER);
        }
        if (booking.held().stream().anyMatch(
                place -> place.state() == BookingState.TENTATIVE && decides(person, place.space()))) {
            may.add(May.APPROVE);
        }
        if (!booking.held().isEmpty() && booking.row().state() != BookingState.TENTATIVE
                && (decides || booking.participants().contains(person))) {
            may.add(May.EXTEND);
            may.add(May.END);
            if (booking.row().state() == BookingState.CONFIRMED) {
                may.add(May.CHECK_IN);
            }
        }
    }
}
