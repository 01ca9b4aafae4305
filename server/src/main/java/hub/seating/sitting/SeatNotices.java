package hub.seating.sitting;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.seating.sitting.SeatNotice.SeatNoticeKind;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// Writes notices down and tells the devices of who they are for. Within a command.
final class SeatNotices {

    /// Longer than anybody is on leave.
    private static final Duration KEPT = Duration.ofDays(90);

    private final SeatViews views;

    SeatNotices(SeatViews views) {
        this.views = views;
    }

    /// @param to the sitting that goes on instead
    void tell(Tx tx, SeatNoticeKind kind, SittingRow about, @Nullable PersonId by, @Nullable SittingRow to) {
        var until = kind == SeatNoticeKind.SOON_RELEASED && about.come().deadline() != null ? about.come().deadline()
                : about.planned();
        tell(tx, about.person(), new SeatNotice(0, kind, to == null ? about.id() : to.id(), about.seat(),
                views.place(about.seat()), to == null ? null : views.place(to.seat()), by, tx.now(),
                about.slot().from(), until));
    }

    /// What is about no sitting: a card that came too late.
    void lost(Tx tx, PersonId person, @Nullable SpaceId seat, Instant tapped) {
        tell(tx, person, new SeatNotice(0, SeatNoticeKind.LOST, null, seat, seat == null ? "" : views.place(seat), null,
                null, tx.now(), tapped, null));
    }

    /// What is about a seat at a time, without a sitting.
    void tell(Tx tx, PersonId person, SeatNoticeKind kind, PersonId by, SpaceId seat, Slot slot) {
        tell(tx, person, new SeatNotice(0, kind, null, seat, views.place(seat), null, by, tx.now(), slot.from(),
                slot.until()));
    }

    private static void tell(Tx tx, PersonId person, SeatNotice notice) {
        tx.emit(new SeatingEvent.Noticed(person, NoticeRepository.insert(tx.sql(), person, notice)));
    }

    /// Forgets what is old.
    void forget(Tx tx) {
        NoticeRepository.forgetBefore(tx.sql(), tx.now().minus(KEPT));
    }
}
