package hub.booking.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingListener;
import hub.booking.reservation.BookingState;
import hub.booking.reservation.Happening;
import hub.booking.reservation.PlaceRow;
import hub.booking.reservation.Whole;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;

/// Says whom each thing that happens to a booking concerns: never who did it.
///
/// @param owners who decides on a place
record BookingFollower(NoticeTeller teller, NoticeRepository repository, Function<SpaceId, Collection<PersonId>> owners)
        implements
        BookingListener {

    @Override
    public void happened(Tx tx, Happening happening) {
        due(tx, happening.after());
        switch (happening.step()) {
            case MADE -> made(tx, happening);
            case CHANGED, MOVED, EXTENDED, RESTORED, REVIVED -> changed(tx, happening);
            case ANSWERED -> tell(tx, happening, BookingNoticeKind.ANSWERED, organisers(happening.after()));
            case HANDED_OVER -> tell(tx, happening, BookingNoticeKind.HANDED_OVER, organisers(happening.after()));
            case APPROVED -> tell(tx, happening, BookingNoticeKind.APPROVED, responsible(happening.after()));
            case DECLINED -> gone(tx, happening, BookingNoticeKind.DECLINED);
            case EXPIRED -> gone(tx, happening, BookingNoticeKind.EXPIRED);
            case CANCELLED -> tell(tx, happening, BookingNoticeKind.CANCELLED, happening.after().participants());
            case RELEASED -> tell(tx, happening, BookingNoticeKind.RELEASED, responsible(happening.after()));
            case CHECKED_IN, ENDED, COMPLETED, ARRANGED, SHOWN -> {
            }
        }
    }

    private void made(Tx tx, Happening happening) {
        tell(tx, happening, BookingNoticeKind.INVITED, happening.after().participants());
        askOwners(tx, happening);
    }

    private void changed(Tx tx, Happening happening) {
        var before = happening.before();
        var after = happening.after();
        var were = before == null ? Set.<PersonId>of() : before.participants();
        var are = after.participants();
        tell(tx, happening, BookingNoticeKind.INVITED, are.stream().filter(person -> !were.contains(person)).toList());
        tell(tx, happening, BookingNoticeKind.CANCELLED,
                were.stream().filter(person -> !are.contains(person)).toList());
        if (before == null || isOther(before, after)) {
            tell(tx, happening, BookingNoticeKind.CHANGED, are.stream().filter(were::contains).toList());
        }
        if (before != null && before.row().state() != BookingState.TENTATIVE) {
            askOwners(tx, happening);
        }
    }

    /// Whether who takes part has to know: what, when, where, and that it takes place.
    private static boolean isOther(Whole before, Whole after) {
        return !before.row().slot().equals(after.row().slot())
                || !before.row().what().title().equals(after.row().what().title())
                || !spaces(before).equals(spaces(after))
                || before.row().state().occupies() != after.row().state().occupies();
    }

    private static List<SpaceId> spaces(Whole booking) {
        return booking.held().stream().map(PlaceRow::space).toList();
    }

    private void askOwners(Tx tx, Happening happening) {
        var after = happening.after();
        if (after.row().state() == BookingState.TENTATIVE) {
            var asked = after.held().stream().filter(place -> place.state() == BookingState.TENTATIVE)
                    .flatMap(place -> owners.apply(place.space()).stream()).distinct().toList();
            tell(tx, happening, BookingNoticeKind.APPROVAL_WANTED, asked, after.row().asked().expires());
        }
    }

    /// Who was invited to what does not take place is told that it is cancelled.
    private void gone(Tx tx, Happening happening, BookingNoticeKind kind) {
        var responsible = responsible(happening.after());
        tell(tx, happening, kind, responsible);
        tell(tx, happening, BookingNoticeKind.CANCELLED,
                happening.after().participants().stream().filter(person -> !responsible.contains(person)).toList());
    }

    private void tell(Tx tx, Happening happening, BookingNoticeKind kind, Collection<PersonId> people) {
        tell(tx, happening, kind, people, null);
    }

    private void tell(
            Tx tx, Happening happening, BookingNoticeKind kind, Collection<PersonId> people, @Nullable Instant until) {
        var by = happening.actor().person();
        var others = people.stream().filter(person -> !person.equals(by)).toList();
        teller.tell(tx, others, NoticeDraft.of(kind, happening.after(), by, until));
    }

    private static List<PersonId> organisers(Whole booking) {
        return Stream.ofNullable(booking.row().whose().organiser()).toList();
    }

    /// Whose it is and who booked it.
    private static List<PersonId> responsible(Whole booking) {
        var people = new ArrayList<PersonId>(organisers(booking));
        Stream.ofNullable(booking.row().whose().bookedBy()).filter(person -> !people.contains(person))
                .forEach(people::add);
        return people;
    }

    /// Keeps what people are to be reminded of.
    private void due(Tx tx, Whole booking) {
        var row = booking.row();
        var ahead = row.state().occupies() && row.slot().from().isAfter(tx.now());
        repository.due(tx.sql(), booking.id(), BookingNoticeKind.SOON, ahead ? row.slot().from() : null);
        var deadline = row.claimed().deadline();
        var claimable = row.state() == BookingState.CONFIRMED && deadline != null && !row.claimed().keep();
        repository.due(tx.sql(), booking.id(), BookingNoticeKind.CHECK_IN, claimable ? deadline : null);
    }
}
