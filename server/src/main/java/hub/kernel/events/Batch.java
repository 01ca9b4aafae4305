package hub.kernel.events;

import java.util.ArrayList;
import java.util.List;

/// What the commands of a transaction in progress have to say. Writer thread only.
final class Batch {

    private final List<Recorded> events = new ArrayList<>();
    private final List<Withdrawal> withdrawals = new ArrayList<>();

    /// So many belong to commands that are through.
    private int keptEvents;

    private int keptWithdrawals;

    void add(Recorded event) {
        events.add(event);
    }

    void addAll(List<Withdrawal> more) {
        withdrawals.addAll(more);
    }

    List<Recorded> events() {
        return events;
    }

    List<Withdrawal> withdrawals() {
        return withdrawals;
    }

    boolean isEmpty() {
        return events.isEmpty() && withdrawals.isEmpty();
    }

    void kept() {
        keptEvents = events.size();
        keptWithdrawals = withdrawals.size();
    }

    void undone() {
        events.subList(keptEvents, events.size()).clear();
        withdrawals.subList(keptWithdrawals, withdrawals.size()).clear();
    }
}
