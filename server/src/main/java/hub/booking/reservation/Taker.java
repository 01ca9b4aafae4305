package hub.booking.reservation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.space.allocation.Allocation;
import hub.space.allocation.AllocationState;
import hub.space.allocation.Allocations;
import hub.space.allocation.Demand;
import hub.space.allocation.Reservation;
import hub.space.allocation.Slot;
import hub.space.allocation.Taking;
import hub.space.place.SpaceId;

/// Takes, moves and leaves the places of bookings. What is refused leaves everything as it was, so that a command with
/// many bookings can go on with the next.
final class Taker {

    static final String KIND = "booking";

    private final Allocations allocations;
    private final BookingRepository rows = new BookingRepository();

    Taker(Allocations allocations) {
        this.allocations = allocations;
    }

    /// One place that is wanted.
    record Want(SpaceId space, int units, BookingState state) {}

    /// @throws Refused `booking.occupied`
    List<PlaceRow> take(Tx tx, BookingId booking, PersonId person, Slot slot, List<Want> wants) {
        var demands = wants.stream()
                .map(want -> new Demand(want.space(), slot, want.units(), want.state().allocation(),
                        new Reservation(KIND, booking.value()), person))
                .toList();
        return demands.isEmpty() ? List.of() : taken(tx, allocations.take(tx, demands));
    }

    /// Brings a booking to other places and another time.
    ///
    /// @param wants where it shall be, in order
    List<PlaceRow> move(Tx tx, Whole before, PersonId person, Slot slot, List<Want> wants) {
        var undo = new ArrayDeque<Runnable>();
        try {
            return move(tx, before, person, slot, wants, undo);
        } catch (Refused refused) {
            undo.forEach(Runnable::run);
            throw refused;
        }
    }

    private List<PlaceRow> move(
            Tx tx, Whole before, PersonId person, Slot slot, List<Want> wants, Deque<Runnable> undo) {
        var begun = before.row().begun(tx.now());
        var stay = new HashMap<SpaceId, PlaceRow>();
        before.held().forEach(held -> wants.stream().filter(want -> stays(held, want)).findFirst()
                .ifPresent(_ -> stay.put(held.space(), held)));
        var going = new ArrayDeque<>(before.held().stream().filter(held -> !stay.containsKey(held.space())).toList());
        var coming = new ArrayDeque<>(wants.stream().filter(want -> !stay.containsKey(want.space())).toList());
        var result = new HashMap<SpaceId, PlaceRow>();
        var left = new ArrayList<PlaceRow>();

        if (!begun) {
            exchange(tx, slot, going, coming, stay, undo);
        }
        going.forEach(held -> left.add(leave(tx, held, begun, undo)));
        wants.forEach(want -> {
            var held = stay.get(want.space());
            if (held != null) {
                result.put(want.space(), settle(
                        tx, shift(tx, held, want.space(), before.slotAt(want.space(), slot, tx.now()), undo),
                        want.state(),
                        undo));
            }
        });
        var rest = begun ? new Slot(Times.minute(tx.now()), slot.until()) : slot;
        take(tx, before.id(), person, rest, List.copyOf(coming)).forEach(place -> result.put(place.space(), place));
        return joined(wants, result, begun ? left : List.of());
    }

    /// What is given up and what is new, one for one: so the new place may be one that the old one keeps others out of.
    private void exchange(
            Tx tx, Slot slot, Deque<PlaceRow> going, Deque<Want> coming, Map<SpaceId, PlaceRow> stay,
            Deque<Runnable> undo) {
        while (!going.isEmpty() && !coming.isEmpty() && going.peek().units() == 1 && coming.peek().units() == 1) {
            var want = coming.poll();
            // The others that go may stand in the way of a whole hall taken for its halves.
            var held = going.poll();
            if (coming.isEmpty()) {
                going.forEach(other -> leave(tx, other, false, undo));
                going.clear();
            }
            stay.put(want.space(), shift(tx, held, want.space(), slot, undo));
        }
    }

    private static boolean stays(PlaceRow held, Want want) {
        return held.space().equals(want.space()) && held.units() == want.units();
    }

    private static List<PlaceRow> joined(List<Want> wants, Map<SpaceId, PlaceRow> result, List<PlaceRow> left) {
        var all = new ArrayList<PlaceRow>();
        wants.forEach(want -> {
            var place = result.get(want.space());
            if (place != null) {
                all.add(place);
            }
        });
        all.addAll(left);
        return all;
    }

    private PlaceRow shift(Tx tx, PlaceRow held, SpaceId to, Slot slot, Deque<Runnable> undo) {
        if (held.space().equals(to) && held.slot().equals(slot)) {
            return held;
        }
        var moved = taken(tx, allocations.move(tx, held.allocation(), to, slot)).getFirst();
        undo.push(() -> taken(tx, allocations.move(tx, moved.allocation(), held.space(), held.slot())));
        return moved;
    }

    private PlaceRow settle(Tx tx, PlaceRow held, BookingState state, Deque<Runnable> undo) {
        if (held.state() == state || held.state() == BookingState.CHECKED_IN) {
            return held;
        }
        var settled = enter(tx, held, state);
        undo.push(() -> enter(tx, settled, held.state()));
        return settled;
    }

    private PlaceRow leave(Tx tx, PlaceRow held, boolean begun, Deque<Runnable> undo) {
        var left = leave(tx, held, begun ? BookingState.ENDED_EARLY : BookingState.CANCELLED);
        if (!begun) {
            undo.push(() -> enter(tx, left, held.state()));
        }
        return left;
    }

    /// Has a place that is held, or was until now, enter another state that occupies it: the same check again.
    ///
    /// @throws Refused `booking.occupied`
    PlaceRow enter(Tx tx, PlaceRow place, BookingState state) {
        return taken(tx, allocations.enter(tx, place.allocation(), state.allocation())).getFirst();
    }

    PlaceRow leave(Tx tx, PlaceRow place, BookingState exit) {
        return PlaceRow.of(allocations.leave(tx, place.allocation(), exit.allocation()));
    }

    private List<PlaceRow> taken(Tx tx, Taking taking) {
        return switch (taking) {
            case Taking.Taken(var all) -> all.stream().map(PlaceRow::of).toList();
            case Taking.Occupied(var space, var by) -> throw occupied(tx, space, by);
        };
    }

    /// Who has it: the section, which everybody is shown anyway.
    private Refused occupied(Tx tx, SpaceId space, List<Allocation> by) {
        var detail = new HashMap<String, Object>();
        detail.put("rule", BookingError.OCCUPIED.code());
        detail.put("space", space);
        if (!by.isEmpty()) {
            var first = by.getFirst();
            detail.put("from", first.slot().from());
            detail.put("until", by.getLast().slot().until());
            detail.put("offered", first.state() == AllocationState.HELD);
            if (first.reservation().kind().equals(KIND)) {
                rows.find(tx.sql(), new BookingId(first.reservation().id()))
                        .map(row -> row.whose().unit())
                        .ifPresent(unit -> detail.put("whose", unit));
            }
        }
        return new Refused(BookingError.OCCUPIED, detail);
    }
}
