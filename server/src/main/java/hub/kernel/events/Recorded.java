package hub.kernel.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Json;

/// An event as it stands in the log, encoded once: [#frame] is what every recipient receives.
/// Compared by identity, because the same object is shared by all who are sent it.
public final class Recorded {

    private final long seq;
    private final Instant at;
    private final Audience audience;
    private final byte[] frame;
    private final @Nullable Event event;

    private Recorded(long seq, Instant at, Audience audience, byte[] frame, @Nullable Event event) {
        this.seq = seq;
        this.at = at;
        this.audience = audience;
        this.frame = frame;
        this.event = event;
    }

    static Recorded now(long seq, Instant at, String kind, String body, Event event) {
        return new Recorded(seq, at, event.audience(), frame(seq, kind, body), event);
    }

    static Recorded fromLog(long seq, Instant at, String kind, String body, String audience) {
        return new Recorded(seq, at, Audience.parse(audience), frame(seq, kind, body), null);
    }

    /// The same event after what it carried was withdrawn.
    Recorded saying(String kind, String body) {
        return new Recorded(seq, at, audience, frame(seq, kind, body), event);
    }

    private static byte[] frame(long seq, String kind, String body) {
        return ("{\"s\":" + seq + ",\"t\":" + Json.text(kind) + ",\"d\":" + body + "}")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Position in the log: dense, in commit order.
    public long seq() {
        return seq;
    }

    public Instant at() {
        return at;
    }

    public Audience audience() {
        return audience;
    }

    /// UTF-8 JSON `{"s":…,"t":…,"d":…}`; shared by everybody, not to be changed.
    public byte[] frame() {
        return frame;
    }

    /// The event itself; null after a restart, when only its text is known.
    public @Nullable Event event() {
        return event;
    }
}
