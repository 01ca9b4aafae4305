package hub.booking.reservation;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.Booking.BookedPlace;
import hub.booking.reservation.Booking.BookingApproval;
import hub.booking.reservation.Booking.Cancellation;
import hub.booking.reservation.Booking.CheckIn;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// Bookings as each may see them. Any thread.
final class Views {

    /// How long a cancellation can be taken back.
    static final Duration RESTORABLE = Duration.ofMinutes(10);

    private final Rights rights;
    private final HouseRules rules;
    private final Waiting waiting;

    Views(Rights rights, HouseRules rules, Waiting waiting) {
        this.rights = rights;
        this.rules = rules;
        this.waiting = waiting;
    }

    /// What everybody on the staff may see of it at one place.
    Block block(Sql sql, Whole booking, PlaceRow place) {
        var row = booking.row();
        return block(sql, new PlaceRowRepository.Shown(booking.id(), place, row.what().title(),
                row.what().visibility(), row.whose().organiser(), row.whose().unit()));
    }

    Block block(Sql sql, PlaceRowRepository.Shown shown) {
        var open = shown.visibility() == Visibility.STAFF && rules.showsTitles(shown.place().space());
        var slot = shown.place().slot();
        return new Block(shown.booking(), shown.place().space(), slot.from(), slot.until(), shown.place().setup(),
                shown.place().teardown(), shown.place().state(), shown.unit(), open ? shown.title() : null,
                open ? shown.organiser() : null,
                shown.place().state().occupies() ? waiting.waiting(sql, shown.place().space(), slot) : 0);
    }

    /// As a person may see it; of who may not read what it is about, only that it is.
    Booking of(Whole booking, PersonId viewer) {
        var part = booking.participants().contains(viewer);
        return view(booking, viewer, part, part || rights.reads(booking, viewer));
    }

    /// The same for who asks by its number.
    ///
    /// @throws Refused `not_found` for who is neither in it nor may read it nor decides on its place
    Booking ofReader(Whole booking, PersonId viewer) {
        if (!booking.participants().contains(viewer) && !rights.reads(booking, viewer)
                && !rights.decides(viewer, booking.places())) {
            throw Refused.notFound();
        }
        return of(booking, viewer);
    }

    private Booking view(Whole booking, PersonId viewer, boolean part, boolean reads) {
        var row = booking.row();
        var what = row.what();
        return new Booking(row.id(), row.version(), reads ? what.title() : "", what.purpose(), row.slot().from(),
                row.slot().until(), row.planned(), places(booking), row.state(), row.whose().organiser(),
                row.whose().bookedBy(), row.whose().unit(), what.visibility(),
                part ? booking.attendees() : List.of(), what.extra(),
                1 + booking.attendees().size() + what.extra(), part ? what.link() : null, part ? what.room() : null,
                part ? what.note() : "", row.series(), row.original(), checkIn(row), approval(row),
                cancellation(row, part), part, rights.may(booking, viewer), row.made(), row.changed());
    }

    private static List<BookedPlace> places(Whole booking) {
        return booking.places().stream().map(place -> new BookedPlace(place.space(), place.state())).toList();
    }

    private static CheckIn checkIn(BookingRow row) {
        var claimed = row.claimed();
        return new CheckIn(claimed.deadline() != null && !claimed.keep(), claimed.opens(), claimed.deadline(),
                claimed.by(), claimed.at(), claimed.how(), claimed.keep());
    }

    private static @Nullable BookingApproval approval(BookingRow row) {
        var asked = row.asked();
        return asked.expires() == null
                ? null
                : new BookingApproval(asked.by(), asked.at(), asked.note(), asked.expires());
    }

    private static @Nullable Cancellation cancellation(BookingRow row, boolean part) {
        var gone = row.gone();
        return gone == null || row.state() != BookingState.CANCELLED
                ? null
                : new Cancellation(gone.by(), gone.at(), part ? gone.reason() : "", gone.at().plus(RESTORABLE));
    }
}
