package hub.kernel.events;

import org.jspecify.annotations.Nullable;

/// An event that carries words which may have to be taken back from the log; see [Tx#withdraw].
public interface Withdrawable extends Event {

    /// Names what it carries, alike in all events that carry it; null if it happens to carry nothing.
    @Nullable
    String carried();
}
