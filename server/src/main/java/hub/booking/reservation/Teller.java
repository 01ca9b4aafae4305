package hub.booking.reservation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingEvent.Answered;
import hub.booking.reservation.BookingEvent.Blocked;
import hub.booking.reservation.BookingEvent.Left;
import hub.booking.reservation.BookingEvent.Mine;
import hub.booking.reservation.BookingEvent.Unblocked;
import hub.kernel.events.Event;
import hub.kernel.events.Tx;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// Says what a command has changed, by holding the booking as it was against the booking as it is: whatever the command
/// did, what clients held and are told now makes what they would be answered.
final class Teller {

    private final Views views;
    private final HistoryRepository history = new HistoryRepository();
    private final List<BookingListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Freed> freed = new CopyOnWriteArrayList<>();

    Teller(Views views) {
        this.views = views;
    }

    void onChange(BookingListener listener) {
        listeners.add(listener);
    }

    void onFreed(Freed hearer) {
        freed.add(hearer);
    }

    /// @param before null: it is new
    void tell(Tx tx, Actor actor, Step step, @Nullable Whole before, Whole after, String note) {
        var happening = new Happening(step, actor, before, after, note);
        history.add(tx, happening);
        blocks(tx, actor, before, after);
        participants(tx, actor, before, after);
        listeners.forEach(listener -> listener.happened(tx, happening));
        if (before != null) {
            free(tx, before, after);
        }
    }

    /// Says what one of those invited has answered: to everybody in it, but not the whole booking once more.
    void tellAnswer(Tx tx, Actor actor, Whole before, Whole after, Attendee attendee) {
        var happening = new Happening(Step.ANSWERED, actor, before, after, attendee.answer().name());
        history.add(tx, happening);
        after.participants().forEach(person -> emit(tx, actor, new Answered(person, after.id(), attendee)));
        listeners.forEach(listener -> listener.happened(tx, happening));
    }

    /// Says anew what everybody is shown of a booking, though nothing of itself has changed.
    void tellBlocks(Tx tx, Whole booking) {
        shown(tx, booking).values().forEach(block -> tx.emit(new Blocked(block)));
    }

    private void blocks(Tx tx, Actor actor, @Nullable Whole before, Whole after) {
        var were = before == null ? Map.<SpaceId, Block>of() : shown(tx, before);
        var are = shown(tx, after);
        if (before != null) {
            takeBack(tx, were, are, after.id());
        }
        are.forEach((space, block) -> {
            if (!block.equals(were.get(space))) {
                emit(tx, actor, new Blocked(block));
            }
        });
        were.keySet().stream().filter(space -> !are.containsKey(space))
                .forEach(space -> emit(tx, actor, new Unblocked(after.id(), space)));
    }

    /// Who comes back within the ten minutes of the log is not sent a title that was taken back.
    private static void takeBack(Tx tx, Map<SpaceId, Block> were, Map<SpaceId, Block> are, BookingId booking) {
        var hidden = were.values().stream().anyMatch(block -> block.title() != null)
                && are.values().stream().noneMatch(block -> block.title() != null);
        if (hidden) {
            tx.withdraw(Blocked.carried(booking),
                    Map.of(Blocked.class, Map.of("$.block.title", "null", "$.block.organiser", "null")));
        }
    }

    private Map<SpaceId, Block> shown(Tx tx, Whole booking) {
        var blocks = new LinkedHashMap<SpaceId, Block>();
        booking.places().stream().filter(place -> place.state().shown())
                .forEach(place -> blocks.put(place.space(), views.block(tx.sql(), booking, place)));
        return blocks;
    }

    private void participants(Tx tx, Actor actor, @Nullable Whole before, Whole after) {
        var are = after.participants();
        are.forEach(person -> emit(tx, actor, new Mine(person, views.of(after, person))));
        if (before != null) {
            before.participants().stream().filter(person -> !are.contains(person))
                    .forEach(person -> emit(tx, actor, new Left(person, after.id())));
        }
    }

    private void free(Tx tx, Whole before, Whole after) {
        before.held().forEach(was -> {
            var is = after.at(was.space()).filter(place -> place.state().occupies()).map(PlaceRow::slot);
            var from = later(was.slot().from(), Times.minute(tx.now()));
            if (is.isEmpty() || !is.get().touches(was.slot())) {
                free(tx, was.space(), from, was.slot().until());
            } else {
                free(tx, was.space(), from, earlier(is.get().from(), was.slot().until()));
                free(tx, was.space(), later(from, is.get().until()), was.slot().until());
            }
        });
    }

    private void free(Tx tx, SpaceId space, Instant from, Instant until) {
        if (from.isBefore(until)) {
            var slot = new Slot(from, until);
            freed.forEach(hearer -> hearer.freed(tx, space, slot));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static void emit(Tx tx, Actor actor, Event event) {
        var person = actor.person();
        if (person == null) {
            tx.emit(event);
        } else {
            tx.emit(person, event);
        }
    }
}
