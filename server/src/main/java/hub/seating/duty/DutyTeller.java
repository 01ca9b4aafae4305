package hub.seating.duty;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.seating.plan.ZoneId;

/// Tells clients and the rest of the hub what became of the rota.
final class DutyTeller {

    private final List<DutyChanged> listeners = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Tx, DutySwap>> swaps = new CopyOnWriteArrayList<>();

    void onChange(DutyChanged listener) {
        listeners.add(listener);
    }

    void changed(Tx tx, PersonId by, ZoneId zone) {
        tx.emit(by, new DutyEvent.RotaChanged(zone));
        listeners.forEach(listener -> listener.dutyChanged(tx));
    }

    void onSwap(BiConsumer<Tx, DutySwap> listener) {
        swaps.add(listener);
    }

    void swapped(Tx tx, PersonId by, DutySwap swap) {
        tx.emit(by, new DutyEvent.Swapped(swap.by(), swap));
        tx.emit(by, new DutyEvent.Swapped(swap.to(), swap));
        swaps.forEach(listener -> listener.accept(tx, swap));
    }
}
