package hub.searchindex.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long each of many went on: by the clock, and by the processor time of its thread, which does not count how long the
/// machine let it wait.
final class Times {

    private static final double NANOS_A_MILLI = 1e6;

    private final List<Long> nanos = new ArrayList<>();
    private final List<Long> cpu = new ArrayList<>();

    /// Something to be timed.
    interface Work {
        void run() throws Exception;
    }

    void time(Work work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long began = System.nanoTime();
        long cpuBegan = threads.getCurrentThreadCpuTime();
        work.run();
        cpu.add(threads.getCurrentThreadCpuTime() - cpuBegan);
        nanos.add(System.nanoTime() - began);
    }

    /// The time that this part of all did not exceed, in milliseconds.
    private static double part(List<Long> nanos, double part) {
        if (nanos.isEmpty()) return Double.NaN;
        var sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(part * sorted.size()) - 1)) / NANOS_A_MILLI;
    }

    double median() {
        return part(nanos, .5);
    }

    double worst() {
        return part(nanos, .99);
    }

    double cpuMedian() {
        return part(cpu, .5);
    }

    double cpuWorst() {
        return part(cpu, .99);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%9.2f ms %9.2f ms %9.2f ms %9.2f ms %,7d", median(), worst(), cpuMedian(),
                cpuWorst(), nanos.size());
    }
}
