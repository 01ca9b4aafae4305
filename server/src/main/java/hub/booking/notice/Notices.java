package hub.booking.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingBook;
import hub.booking.reservation.BookingId;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.space.allocation.Allocation;
import hub.space.place.SpaceId;
import hub.space.place.SpaceReaders;

/// Notices of bookings, put together.
public final class Notices {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/booking/notice/migration/V20261120_61__notice.sql");

    private static final Duration KEPT = Duration.ofDays(90);

    private final EventLog log;
    private final BookingBook bookings;
    private final NoticeRepository repository = new NoticeRepository();
    private final NoticeTeller teller = new NoticeTeller(repository);
    private final Reminders reminders;

    /// Registers the routes and listens to everything that happens to bookings.
    ///
    /// @param owners who decides on a place and is asked for approval
    public Notices(
            EventLog log, Database db, Api api, BookingBook bookings, SpaceReaders readers,
            Function<SpaceId, Collection<PersonId>> owners, InstantSource clock) {
        this.log = log;
        this.bookings = bookings;
        reminders = new Reminders(log, db, bookings, repository, teller, clock);
        bookings.onChange(new BookingFollower(teller, repository, owners));
        new NoticeRoutes(new NoticeService(log, db, repository, reminders), readers).register(api);
    }

    /// Tells somebody who waits for a place what became of it. Within a command.
    ///
    /// @param kind OFFERED, OFFER_OVER or TAKEN
    /// @param booking what was booked for them, if it was
    /// @param until until when an offer is kept
    public void waited(
            Tx tx, PersonId person, BookingNoticeKind kind, long wait, @Nullable BookingId booking,
            @Nullable SpaceId place,
            Instant from, @Nullable Instant until, String title) {
        teller.tell(tx, List.of(person),
                new NoticeDraft(kind, booking, null, wait, null, title, from, place, until));
    }

    /// Tells whose bookings a closed period or a new rule stands against. Within a command.
    public void affected(Tx tx, List<Allocation> allocations) {
        allocations.stream().filter(one -> one.reservation().kind().equals("booking"))
                .map(one -> new BookingId(one.reservation().id())).distinct()
                .flatMap(id -> bookings.find(tx.sql(), id).stream())
                .forEach(booking -> teller.tell(tx, booking.participants(),
                        NoticeDraft.of(BookingNoticeKind.CLOSED, booking, null, null)));
    }

    /// Reminds of what is due. To be called every second; blocks while it writes.
    public synchronized void tick() {
        reminders.tick();
    }

    /// Forgets what is old. To be called once a day; blocks.
    public void everyDay() {
        log.write(tx -> {
            repository.forgetBefore(tx.sql(), tx.now().minus(KEPT));
            return tx.now();
        });
    }
}
