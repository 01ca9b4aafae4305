package hub.booking.reservation;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingAnswer.BookingDone;
import hub.booking.reservation.BookingCommand.AnswerInvitation;
import hub.booking.reservation.BookingCommand.ApproveBooking;
import hub.booking.reservation.BookingCommand.BookingOp;
import hub.booking.reservation.BookingCommand.ChangeBooking;
import hub.booking.reservation.BookingCommand.HandOverBooking;
import hub.booking.reservation.BookingCommand.KeepBooking;
import hub.booking.reservation.BookingCommand.MakeBooking;
import hub.booking.reservation.Helping.Wished;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;
import hub.space.allocation.Slot;

/// The commands as people send them: each once, whatever the network does, and each answered with the booking.
final class BookingService {

    private final EventLog log;
    private final Database db;
    private final Verbs verbs;
    private final Store store;
    private final Views views;
    private final Helping helping;
    private final MeetingRooms rooms;

    BookingService(EventLog log, Database db, Verbs verbs, Store store, Views views, Helping helping,
            MeetingRooms rooms) {
        this.log = log;
        this.db = db;
        this.verbs = verbs;
        this.store = store;
        this.views = views;
        this.helping = helping;
        this.rooms = rooms;
    }

    Booking make(Session session, MakeBooking make) {
        var me = session.person();
        var wish = make.wish();
        return helping.helped(
                () -> new Wished(me, new Slot(wish.from(), wish.until()),
                        1 + wish.attendees().size() + wish.extra(), wish.purpose(), null),
                () -> once(me, make.op(), tx -> verbs.making().make(tx, me, wish, Origin.ALONE)));
    }

    Booking change(Session session, BookingId booking, ChangeBooking change) {
        var wish = change.change();
        return helped(session, booking, wish, () -> same(session, change.op(), booking,
                tx -> verbs.changing().change(tx, actor(session), booking, wish)));
    }

    Booking extend(Session session, BookingId booking, String op, Instant until) {
        var wish = new BookingChange(null, null, null, null, null, until, null, null, null, null);
        return helped(session, booking, wish, () -> same(session, op, booking,
                tx -> verbs.changing().extend(tx, actor(session), booking, until)));
    }

    private Booking helped(
            Session session, BookingId booking, BookingChange wish, Supplier<Booking> work) {
        return helping.helped(() -> {
            var before = db.read(sql -> store.require(sql, booking));
            var slot = before.row().slot();
            return new Wished(session.person(), new Slot(wish.from() == null ? slot.from() : wish.from(),
                    wish.until() == null ? slot.until() : wish.until()),
                    1 + before.attendees().size() + before.row().what().extra(), before.row().what().purpose(),
                    booking);
        }, work);
    }

    Booking cancel(Session session, BookingId booking, String op, String reason) {
        BookingCommand.requireOp(op);
        BookingCommand.requireText(reason, BookingCommand.MAX_REASON, "reason");
        return same(session, op, booking, tx -> verbs.ending().cancel(tx, actor(session), booking, reason.strip()));
    }

    Booking restore(Session session, BookingId booking, BookingOp plain) {
        return helped(session, booking, new BookingChange(null, null, null, null, null, null, null, null, null, null),
                () -> same(session, plain.op(), booking,
                        tx -> verbs.ending().restore(tx, actor(session), booking)));
    }

    Booking end(Session session, BookingId booking, BookingOp plain) {
        return same(session, plain.op(), booking, tx -> verbs.ending().end(tx, actor(session), booking));
    }

    Booking checkIn(Session session, BookingId booking, String op, CheckInHow how) {
        return helped(session, booking, new BookingChange(null, null, null, null, null, null, null, null, null, null),
                () -> same(session, op, booking,
                        tx -> verbs.coming().checkIn(tx, actor(session), booking, how)));
    }

    Booking handOver(Session session, BookingId booking, HandOverBooking handOver) {
        return same(session, handOver.op(), booking,
                tx -> verbs.changing().handOver(tx, actor(session), booking, handOver.to()));
    }

    Booking answer(Session session, BookingId booking, AnswerInvitation answer) {
        return same(session, answer.op(), booking,
                tx -> verbs.changing().answer(tx, session.person(), booking, answer.answer()));
    }

    Booking approve(Session session, BookingId booking, ApproveBooking approve) {
        var note = approve.note() == null ? "" : approve.note().strip();
        return same(session, approve.op(), booking,
                tx -> verbs.approving().approve(tx, session.person(), booking, approve.ok(), note));
    }

    Booking keep(Session session, BookingId booking, KeepBooking keep) {
        return same(session, keep.op(), booking,
                tx -> verbs.changing().keep(tx, actor(session), booking, keep.keep()));
    }

    /// Opens the chat room of a meeting, or says which it is.
    Booking room(Session session, BookingId booking, BookingOp plain) {
        var before = db.read(sql -> store.require(sql, booking));
        var others = before.participants().stream().filter(one -> !one.equals(session.person())).toList();
        if (others.size() == before.participants().size()) {
            throw Refused.notFound();
        }
        if (before.row().what().room() != null) {
            return views.of(before, session.person());
        }
        if (others.isEmpty()) {
            throw new Refused(BookingError.NO_ROOM);
        }
        var room = rooms.open(session, plain.op(), before.row().what().title(), others);
        return same(session, "room:" + plain.op(), booking, tx -> {
            if (store.require(tx.sql(), booking).row().what().room() == null) {
                verbs.changing().arrange(tx, actor(session), booking, room);
            }
        });
    }

    private Booking same(Session session, String op, BookingId booking, Consumer<Tx> work) {
        return once(session.person(), op, tx -> {
            work.accept(tx);
            return store.require(tx.sql(), booking);
        });
    }

    /// What was just done is not read again; of what was done before only the number is remembered.
    private Booking once(PersonId me, String op, Function<Tx, Whole> work) {
        return log.write(tx -> {
            var fresh = new AtomicReference<@Nullable Whole>();
            var done = tx.once(me, op, BookingDone.class, () -> {
                var whole = work.apply(tx);
                fresh.set(whole);
                return new BookingDone(whole.id());
            });
            var whole = fresh.get();
            return views.of(whole == null ? store.require(tx.sql(), done.booking()) : whole, me);
        });
    }

    private static Actor actor(Session session) {
        return new Actor.Person(session.person());
    }

    /// All that can be done to a booking.
    record Verbs(Making making, Changing changing, Ending ending, Approving approving, Coming coming) {}
}
