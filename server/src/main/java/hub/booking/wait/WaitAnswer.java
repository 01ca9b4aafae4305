package hub.booking.wait;

import java.util.List;

/// What a client is told about waits.
public sealed interface WaitAnswer {

    /// Mine that are open, the oldest first.
    record Waits(long seq, List<Wait> waits) implements WaitAnswer {}
}
