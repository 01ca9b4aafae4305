package hub.kernel.net;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import hub.bench.jmh.Store;
import hub.kernel.events.Recorded;

/// What a tick with four events costs per connection of a room of 5,000 before the write: its share of finding that all
/// are due the same. Beside it a packet each, made by hand.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SharedPacketsBench {

    private static final int CONNECTIONS = 5_000;
    private static final int EVENTS = 4;

    private Store store;
    private List<List<Recorded>> due;

    /// Every connection holds a list of its own, as in the loop.
    @Setup
    public void fill() throws Exception {
        store = new Store();
        store.post(EVENTS);
        due = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            due.add(new ArrayList<>(store.log().ring().after(0)));
        }
    }

    /// Removes the store.
    @TearDown
    public void close() throws Exception {
        store.close();
    }

    /// Joined and framed once.
    @Benchmark
    @OperationsPerInvocation(CONNECTIONS)
    public int shared() {
        var packets = new SharedPackets();
        int bytes = 0;
        for (var events : due) {
            bytes += packets.of(events).webSocket().readableBytes();
        }
        packets.release();
        return bytes;
    }

    /// Joined and framed for each.
    @Benchmark
    @OperationsPerInvocation(CONNECTIONS)
    public int oneEach() {
        int bytes = 0;
        for (var events : due) {
            ByteBuf packet = PooledByteBufAllocator.DEFAULT.directBuffer();
            events.forEach(event -> packet.writeBytes(event.frame()));
            bytes += packet.readableBytes();
            packet.release();
        }
        return bytes;
    }
}
