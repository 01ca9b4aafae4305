package hub.kernel.net;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.ErrorBody;

/// What is said on the stream besides events.
public sealed interface StreamFrame {

    /// What the server says of the connection, by the `t` of the frame.
    SortedMap<String, Class<?>> CONTROL = Collections.unmodifiableSortedMap(new TreeMap<>(
            Map.of("welcome", Welcome.class, "ping", Ping.class, "pong", None.class, "error", ErrorBody.class)));

    /// The first frame of a connection.
    ///
    /// @param connection for commands of a connection that can only listen (SSE)
    /// @param epoch names the log that positions belong to
    /// @param seq position from which on every event will come
    /// @param pingMs how often the server makes itself heard
    record Welcome(String connection, String epoch, long seq, Mode mode, Instant now, long pingMs)
            implements StreamFrame {}

    /// RESUMED: all that was missed follows. RESET: load snapshots afresh.
    enum Mode {
        RESUMED,
        RESET
    }

    /// A sign of life with the newest position.
    record Ping(long seq) implements StreamFrame {}

    /// What this connection has on screen, by kind; replaces what it had before.
    ///
    /// @param since the `v` of the frame up to which the client knows the topics that are new on this connection: only
    ///     what changed after it is sent
    /// @param n a number of the client's choice; frames sent under this watch carry it beside their `v`
    record Watch(Map<String, List<Long>> topics, @Nullable String since, @Nullable Long n) implements StreamFrame {

        /// All seats of a large floor and the people on them: more than fit on any screen.
        static final int MAX_TOPICS = 1_000;
    }

    /// The answer to a ping, whichever side asked.
    record Pong() implements StreamFrame {}
}
