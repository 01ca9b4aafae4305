package hub.kernel.events;

import java.util.ArrayList;
import java.util.List;

/// What the commands of a transaction in progress have to say. Writer thread only.
final class Batch {

    private final List<Recorded> events = new ArrayList<>();
    private final List<Withdrawal> withdrawals = new ArrayList<>();
    private final List<Runnable> work = new ArrayList<>();

    /// So many belong to commands that are through.
    private int keptEvents;

    private int keptWithdrawals;

    private int keptWork;

    void add(Recorded event) {
        events.add(event);
    }

    void addAll(List<Withdrawal> more) {
        withdrawals.addAll(more);
    }

    void add(Runnable more) {
        work.add(more);
    }

    /// What is to be done after the commit.
    List<Runnable> work() {
        return work;
    }

    List<Recorded> events() {
        return events;
    }

    List<Withdrawal> withdrawals() {
        return withdrawals;
    }

    boolean isEmpty() {
        return events.isEmpty() && withdrawals.isEmpty() && work.isEmpty();
    }

    void kept() {
        keptEvents = events.size();
        keptWithdrawals = withdrawals.size();
        keptWork = work.size();
    }

    void undone() {
        events.subList(keptEvents, events.size()).clear();
        withdrawals.subList(keptWithdrawals, withdrawals.size()).clear();
        work.subList(keptWork, work.size()).clear();
    }
}
