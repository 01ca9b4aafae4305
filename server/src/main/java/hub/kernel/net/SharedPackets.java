package hub.kernel.net;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import hub.kernel.events.Recorded;

/// The packets of one tick. Most connections of a room are due exactly the same events, so each distinct list is joined
/// and framed once.
final class SharedPackets {

    /// Lists by the sequence numbers they contain, folded; events are compared by identity, which is cheap.
    private final Map<Long, List<Made>> made = new HashMap<>();

    Packet of(List<Recorded> events) {
        var candidates = made.computeIfAbsent(fold(events), _ -> new ArrayList<>(1));
        for (var candidate : candidates) {
            if (candidate.events.equals(events)) {
                return candidate.packet;
            }
        }
        var fresh = new Made(events, Packet.of(events.stream().map(Recorded::frame).toList()));
        candidates.add(fresh);
        return fresh.packet;
    }

    void release() {
        made.values().forEach(all -> all.forEach(one -> one.packet.release()));
    }

    private static long fold(List<Recorded> events) {
        long folded = 0;
        for (var event : events) {
            folded = folded * 31 + event.seq();
        }
        return folded;
    }

    private record Made(List<Recorded> events, Packet packet) {}
}
