package hub.chat.message;

import java.util.Map;

import hub.chat.room.RoomEvent;
import hub.kernel.events.Withdrawable;

/// What the log keeps of a message that is gone: everything a client needs to come to what a fresh one sees, and none of its
/// words. Who it named stays, because who missed both events would else count it off without having counted it.
final class Traces {

    private static final String NOTHING = "\"\"";

    private Traces() {}

    static Map<Class<? extends Withdrawable>, Map<String, String>> of(MessageState state) {
        var bare = Map.ofEntries(
                Map.entry("$.message.state", "\"" + state + "\""),
                Map.entry("$.message.text", NOTHING),
                Map.entry("$.message.urgency", "\"" + Urgency.NORMAL + "\""),
                Map.entry("$.message.edited", "null"),
                Map.entry("$.message.pinned", "null"),
                Map.entry("$.message.reactions", "[]"),
                Map.entry("$.message.source", "null"),
                Map.entry("$.message.files", "[]"),
                Map.entry("$.message.request", "null"),
                Map.entry("$.message.poll", "null"));
        return Map.of(
                MessageEvent.Posted.class, bare,
                MessageEvent.Changed.class, bare,
                MessageEvent.Gone.class, Map.of("$.state", "\"" + state + "\""),
                MessageEvent.Followed.class, Map.of("$.thread.text", NOTHING),
                RoomEvent.Joined.class, Map.of("$.room.last.text", NOTHING, "$.room.last.part", "\"GONE\""));
    }
}
