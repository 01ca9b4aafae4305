package hub.kernel.events;

import java.util.ArrayList;
import java.util.List;

/// What the commands of a transaction in progress have to say. Writer thread only.
final class Batch {

    private final List<Recorded> events = new ArrayList<>();
    private final List<Withdrawal> withdrawals = new ArrayList<>();
    private final List<Runnable> work = new ArrayList<>();

    /// So much belongs to commands that are through.
    private Mark kept = new Mark(0, 0, 0);

    /// How much there is at a moment.
    record Mark(int events, int withdrawals, int work) {}

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

    Mark mark() {
        return new Mark(events.size(), withdrawals.size(), work.size());
    }

    void kept() {
        kept = mark();
    }

    void undone() {
        undone(kept);
    }

    /// Takes back what was said since then.
    void undone(Mark since) {
        events.subList(since.events(), events.size()).clear();
        withdrawals.subList(since.withdrawals(), withdrawals.size()).clear();
        work.subList(since.work(), work.size()).clear();
    }
}
