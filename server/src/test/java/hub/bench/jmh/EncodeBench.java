package hub.bench.jmh;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import hub.kernel.wire.Json;

/// An event to its bytes, once per event whatever the number of sockets; beside it the same text put together by hand.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EncodeBench {

    private final Posted event = Posted.number(123_456);

    /// Through `Json`.
    @Benchmark
    public byte[] byKernel() {
        return Json.bytes(event);
    }

    /// By concatenation, without looking for characters to escape.
    @Benchmark
    public byte[] byHand() {
        var author = event.author();
        return ("{\"room\":" + event.room() + ",\"n\":" + event.n() + ",\"author\":{\"id\":" + author.id()
                + ",\"name\":\"" + author.name() + "\",\"unit\":\"" + author.unit() + "\"},\"at\":\"" + event.at()
                + "\",\"text\":\"" + event.text() + "\"}").getBytes(StandardCharsets.UTF_8);
    }
}
