package hub.booking.wait;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import hub.booking.reservation.BookingBook;
import hub.kernel.events.Tx;
import hub.space.allocation.Slot;

/// Says how a wait stands now.
final class WaitTeller {

    private static final Set<WaitState> TOLD = Set.of(WaitState.OFFERED, WaitState.TAKEN, WaitState.LAPSED);

    private final List<WaitListener> listeners = new CopyOnWriteArrayList<>();

    void onCame(WaitListener listener) {
        listeners.add(listener);
    }

    void tell(Tx tx, WaitId id) {
        WaitRepository.find(tx.sql(), id).ifPresent(row -> {
            tx.emit(new WaitEvent.Changed(row.person(), List.of(row.what())));
            if (TOLD.contains(row.what().state())) {
                listeners.forEach(listener -> listener.came(tx, row.person(), row.what()));
            }
        });
    }

    /// How many wait is shown on what keeps them waiting.
    void tellBlocks(Tx tx, BookingBook bookings, Wait wait) {
        if (wait.place() != null) {
            bookings.tellBlocks(tx, wait.place(), new Slot(wait.from(), wait.until()));
        }
    }
}
