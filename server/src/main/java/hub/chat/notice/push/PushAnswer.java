package hub.chat.notice.push;

import java.time.Instant;
import java.util.List;

/// What is answered about pushing.
public sealed interface PushAnswer {

    /// The public key with which a browser subscribes, base64url.
    record PushKey(String key) implements PushAnswer {}

    /// The browsers in which I am told.
    record PushDevices(List<PushDevice> devices) implements PushAnswer {}

    /// @param browser short, such as `Edge · Windows`
    /// @param current whether it is the one that asks
    record PushDevice(long id, String browser, Instant at, boolean current) implements PushAnswer {}
}
