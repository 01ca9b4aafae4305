package hub.booking.reservation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingAnswer.BookingHistory;
import hub.booking.reservation.BookingAnswer.Bookings;
import hub.booking.reservation.BookingAnswer.DayBlocks;
import hub.booking.reservation.BookingAnswer.OfferedSlot;
import hub.booking.reservation.PersonalRepository.Cursor;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.space.allocation.AllocationState;
import hub.space.allocation.Availability;
import hub.space.allocation.Slot;
import hub.space.place.Places;
import hub.space.place.SpaceId;

/// Bookings as they are asked for.
final class Reading {

    /// Days in one answer.
    private static final int MAX_DAYS = 62;

    /// Days of all places in one answer.
    private static final int MAX_GRID_DAYS = 8;

    private static final int PAGE = 200;
    private static final int MAX_WAITING = 500;

    private final Database db;
    private final Store store;
    private final Views views;
    private final Rights rights;
    private final Places places;
    private final Availability availability;
    private final InstantSource clock;
    private final PersonalRepository personal = new PersonalRepository();
    private final HistoryRepository history = new HistoryRepository();

    Reading(Database db, Store store, Views views, Rights rights, Places places, Availability availability,
            InstantSource clock) {
        this.db = db;
        this.store = store;
        this.views = views;
        this.rights = rights;
        this.places = places;
        this.availability = availability;
        this.clock = clock;
    }

    Booking one(Session session, BookingId booking) {
        return db.read(sql -> views.ofReader(store.require(sql, booking), session.person()));
    }

    BookingHistory history(Session session, BookingId booking) {
        return db.read(sql -> {
            var me = session.person();
            var found = store.require(sql, booking);
            if (!found.participants().contains(me) && !rights.decides(me, found.places())) {
                throw Refused.notFound();
            }
            return new BookingHistory(history.of(sql, booking));
        });
    }

    /// What I organise, booked or am invited to, by its beginning.
    Bookings mine(Session session, Optional<String> from, Optional<String> until, Optional<String> after) {
        var window = window(from, until, MAX_DAYS);
        return db.read(sql -> {
            var ids = personal.takingPart(sql, List.of(session.person()), window.from(), window.until(),
                    after.map(Reading::cursor).orElse(Cursor.START), PAGE + 1);
            var found = store.all(sql, ids.subList(0, Math.min(PAGE, ids.size())));
            return new Bookings(EventLog.positionOf(sql),
                    found.stream().map(one -> views.of(one, session.person())).toList(),
                    ids.size() > PAGE ? Cursor.of(found.getLast().row()).text() : null);
        });
    }

    /// What waits for my word, the most urgent first.
    Bookings approvals(Session session) {
        var me = session.person();
        return db.read(sql -> new Bookings(EventLog.positionOf(sql),
                store.rows().waiting(sql, MAX_WAITING).stream()
                        .flatMap(id -> store.find(sql, id).stream())
                        .filter(booking -> rights.may(booking, me).contains(May.APPROVE))
                        .map(booking -> views.of(booking, me))
                        .toList(),
                null));
    }

    /// What everybody may see of a day.
    DayBlocks day(Optional<LocalDate> day, Optional<LocalDate> until) {
        var first = day.orElseGet(() -> HubTime.today(clock));
        var last = until.orElse(first);
        if (last.isBefore(first) || first.plusDays(MAX_GRID_DAYS).isBefore(last)) {
            throw Refused.invalid("until");
        }
        var window = new Slot(HubTime.startOf(first), HubTime.startOf(last.plusDays(1)));
        return db.read(sql -> new DayBlocks(EventLog.positionOf(sql), first,
                blocks(sql, store.places().touching(sql, window)), offered(window, null)));
    }

    /// What everybody may see of a place.
    DayBlocks at(SpaceId space, Optional<String> from, Optional<String> until) {
        if (places.room(space).isEmpty()) {
            throw Refused.notFound();
        }
        var window = window(from, until, MAX_DAYS);
        var held = new Slot(window.from(), shorter(window));
        return db.read(sql -> new DayBlocks(EventLog.positionOf(sql), HubTime.dayOf(window.from()),
                blocks(sql, store.places().at(sql, space, window.from(), window.until())), offered(held, space)));
    }

    private static Instant shorter(Window window) {
        var most = window.from().plus(Slot.LONGEST);
        return window.until().isBefore(most) ? window.until() : most;
    }

    private List<Block> blocks(Sql sql, List<PlaceRowRepository.Shown> found) {
        return found.stream().filter(one -> one.place().state().shown()).map(one -> views.block(sql, one)).toList();
    }

    private List<OfferedSlot> offered(Slot window, @Nullable SpaceId only) {
        return places.all().stream()
                .filter(space -> !space.isSeat() && (only == null || space.id().equals(only)))
                .flatMap(space -> availability.busy(space.id(), window).stream()
                        .filter(held -> held.space().equals(space.id())))
                .filter(held -> held.state() == AllocationState.HELD)
                .map(held -> new OfferedSlot(held.space(), held.slot().from(), held.slot().until()))
                .toList();
    }

    /// Bookings in which any of these take part: for the hub's own use.
    List<Whole> of(Sql sql, List<PersonId> people, Instant from, Instant until, int most) {
        return store.all(sql, personal.takingPart(sql, people, from, until, Cursor.START, most));
    }

    /// Everybody who has a booking in a time.
    List<PersonId> busy(Sql sql, Instant from, Instant until) {
        return personal.busy(sql, from, until);
    }

    private record Window(Instant from, Instant until) {}

    private Window window(Optional<String> from, Optional<String> until, int maxDays) {
        var begin = from.map(text -> instant(text, "from")).orElseGet(clock::instant);
        var end = until.map(text -> instant(text, "until")).orElseGet(() -> begin.plus(Duration.ofDays(1)));
        if (!begin.isBefore(end) || Duration.between(begin, end).compareTo(Duration.ofDays(maxDays)) > 0) {
            throw Refused.invalid("until");
        }
        return new Window(begin, end);
    }

    private static Instant instant(String text, String field) {
        try {
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeParseException e) {
            throw Refused.invalid(field);
        }
    }

    private static Cursor cursor(String text) {
        try {
            return Cursor.parse(text);
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw Refused.invalid("after");
        }
    }
}
