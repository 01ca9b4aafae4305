package hub.booking.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingBook;
import hub.booking.reservation.BookingId;
import hub.booking.reservation.BookingState;
import hub.booking.reservation.Whole;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;

/// Reminds people of what begins soon, and of what is lost unless they come. How far it has come stands in the database,
/// written with the reminders: each is sent once, by whichever run of the hub.
final class Reminders {

    /// What began longer ago nobody need be reminded of, after an outage.
    private static final Duration LATE = Duration.ofMinutes(5);

    /// Before the place is given back.
    private static final Duration CHECK_IN_AHEAD = Duration.ofMinutes(5);

    /// Farther ahead than this the clock was wrong, not the hub fast.
    private static final Duration WRONG = Duration.ofHours(1);

    /// What is not written down more often than this when there was nothing to say.
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final EventLog log;
    private final Database db;
    private final BookingBook bookings;
    private final NoticeRepository repository;
    private final NoticeTeller teller;
    private final InstantSource clock;
    private @Nullable Instant upTo;
    private Instant noted = Instant.MIN;

    Reminders(EventLog log, Database db, BookingBook bookings, NoticeRepository repository, NoticeTeller teller,
            InstantSource clock) {
        this.log = log;
        this.db = db;
        this.bookings = bookings;
        this.repository = repository;
        this.teller = teller;
        this.clock = clock;
    }

    /// Sends what is due. One thread; blocks while it writes.
    void tick() {
        var now = clock.instant();
        var after = after(now);
        if (!after.isBefore(now)) {
            return;
        }
        if (db.read(sql -> isAnythingDue(sql, after, now)) || !noted.plus(NOTED).isAfter(now)) {
            log.write(tx -> send(tx, after, now));
            noted = now;
        }
        upTo = now;
    }

    private Instant after(Instant now) {
        var known = upTo == null ? db.read(repository::clock).orElse(now.minus(NOTED)) : upTo;
        return known.isAfter(now.plus(WRONG)) ? now.minus(NOTED) : known;
    }

    private boolean isAnythingDue(Sql sql, Instant after, Instant now) {
        return NoticeCommand.SetReminder.CHOICES.stream().anyMatch(minutes -> !soon(sql, minutes, after, now).isEmpty())
                || !missed(sql, after, now).isEmpty();
    }

    private List<BookingId> soon(Sql sql, int minutes, Instant after, Instant now) {
        var ahead = Duration.ofMinutes(minutes);
        var first = after.isBefore(now.minus(LATE).minus(ahead)) ? now.minus(LATE).minus(ahead) : after;
        return repository.due(sql, BookingNoticeKind.SOON, first.plus(ahead), now.plus(ahead));
    }

    private List<BookingId> missed(Sql sql, Instant after, Instant now) {
        return repository.due(sql, BookingNoticeKind.CHECK_IN, after.plus(CHECK_IN_AHEAD), now.plus(CHECK_IN_AHEAD));
    }

    private Instant send(Tx tx, Instant after, Instant now) {
        NoticeCommand.SetReminder.CHOICES.forEach(minutes -> soon(tx.sql(), minutes, after, now)
                .forEach(id -> remind(tx, id, minutes)));
        missed(tx.sql(), after, now).forEach(id -> warn(tx, id));
        repository.clock(tx.sql(), now);
        repository.forgetDue(tx.sql(), now.minus(WRONG));
        return now;
    }

    private void remind(Tx tx, BookingId id, int minutes) {
        bookings.find(tx.sql(), id).filter(booking -> booking.row().state().occupies()).ifPresent(booking -> {
            var people = booking.attending();
            var chosen = repository.reminders(tx.sql(), people);
            teller.tell(tx, people.stream().filter(person -> chosen.getOrDefault(person, -1) == minutes).toList(),
                    draft(BookingNoticeKind.SOON, booking, null));
        });
    }

    private void warn(Tx tx, BookingId id) {
        bookings.find(tx.sql(), id).filter(booking -> booking.row().state() == BookingState.CONFIRMED)
                .ifPresent(booking -> teller.tell(tx, booking.attending(),
                        draft(BookingNoticeKind.CHECK_IN, booking, booking.row().claimed().deadline())));
    }

    /// Each date of a series is told by itself.
    private static NoticeDraft draft(BookingNoticeKind kind, Whole booking, @Nullable Instant until) {
        var draft = NoticeDraft.of(kind, booking, null, until);
        return new NoticeDraft(kind, draft.booking(), null, null, null, draft.title(), draft.from(), draft.place(),
                until);
    }

    /// What a person has chosen.
    @Nullable
    Integer chosen(PersonId person) {
        return db.read(sql -> repository.reminders(sql, List.of(person))).get(person);
    }
}
