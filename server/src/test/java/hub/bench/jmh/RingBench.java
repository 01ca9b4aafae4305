package hub.bench.jmh;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import hub.kernel.events.Recorded;

/// Reading on from the ring after an absence of 1,000 events, of 50,000 remembered; beside it the same from a list.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RingBench {

    private static final int REMEMBERED = 50_000;
    private static final int MISSED = 1_000;

    private Store store;
    private List<Recorded> list;

    /// Writes the events.
    @Setup
    public void fill() throws Exception {
        store = new Store();
        for (int written = 0; written < REMEMBERED; written += MISSED) {
            store.post(MISSED);
        }
        list = new ArrayList<>(store.log().ring().after(0));
    }

    /// Removes them.
    @TearDown
    public void close() throws Exception {
        store.close();
    }

    /// From the ring.
    @Benchmark
    public long resumeByKernel() {
        long bytes = 0;
        for (Recorded event : store.log().ring().after(store.log().ring().head() - MISSED)) {
            bytes += event.frame().length;
        }
        return bytes;
    }

    /// From a list.
    @Benchmark
    public long resumeBare() {
        long bytes = 0;
        for (Recorded event : list.subList(list.size() - MISSED, list.size())) {
            bytes += event.frame().length;
        }
        return bytes;
    }
}
