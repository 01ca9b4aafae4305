package hub.demo;

import java.time.Instant;
import java.util.List;

/// Message number `n` (dense, from 1) of a room or, for an answer, of the thread it stands in.
///
/// @param answers what was said to it in a thread, ascending; empty for most
/// @param signs the signs under it, each by people of the room
record DemoMessage(int room, int n, int author, Instant at, String text, List<DemoMessage> answers,
        List<DemoSign> signs) {

    /// A sign one person put under a message.
    record DemoSign(String kind, int person) {}

    /// The thread under this message.
    int thread() {
        return thread(room, n);
    }

    /// The number of a thread: beyond those of all rooms, and no other thread's.
    static int thread(int room, int root) {
        return room * 100_000 + root;
    }
}
