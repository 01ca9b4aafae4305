package hub.kernel.net;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Which live values changed after which moment. Event loops read on in it with every tick, and clients that were away
/// when they come back. Thread-safe; never held for longer than a walk over what is new.
final class LiveChanges {

    /// Some 2 MB: more people and open rooms than a town has. Beyond, the oldest changes are forgotten, and whoever has
    /// not read them is told everything.
    private static final int MAX_TOPICS = 20_000;

    private final int most;
    private final LinkedHashMap<Topic, Long> newestLast = new LinkedHashMap<>();
    private String generation = fresh();
    private long count;
    private long forgotten;

    LiveChanges() {
        this(MAX_TOPICS);
    }

    LiveChanges(int most) {
        this.most = most;
    }

    /// A moment between two changes. Those of another generation say nothing: the hub has been restarted, or who may see
    /// what has changed.
    record Mark(String generation, long number) {

        /// As a frame carries it: `generation:number`.
        String text() {
            return generation + ":" + number;
        }

        /// Reads what [#text] wrote; null if it is none.
        static @Nullable Mark parse(String text) {
            var colon = text.indexOf(':');
            try {
                return colon < 0 ? null
                        : new Mark(text.substring(0, colon), Long.parseLong(text, colon + 1, text.length(), 10));
            } catch (NumberFormatException e) {
                return null;
            }
        }
    }

    /// What happened up to a moment.
    ///
    /// @param topics what changed; empty if it may be anything
    record News(Mark upTo, Optional<List<Topic>> topics) {}

    synchronized void add(Topic topic) {
        newestLast.putLast(topic, ++count);
        if (newestLast.size() > most) {
            forgotten = newestLast.pollFirstEntry().getValue();
        }
    }

    /// Makes all marks worthless: everything may look different now.
    synchronized void beginAnew() {
        generation = fresh();
        newestLast.clear();
        forgotten = count;
    }

    synchronized Mark now() {
        return new Mark(generation, count);
    }

    /// What changed after a moment. Taken together with the new moment, so that this never claims more than is told.
    synchronized News after(Mark mark) {
        return new News(now(), knows(mark) ? Optional.of(newest(mark.number())) : Optional.empty());
    }

    /// Those of `topics` that changed after a moment, or all if that is not known.
    synchronized Collection<Topic> after(Mark mark, Collection<Topic> topics) {
        return knows(mark)
                ? topics.stream().filter(topic -> newestLast.getOrDefault(topic, 0L) > mark.number()).toList()
                : topics;
    }

    private boolean knows(Mark mark) {
        return mark.generation().equals(generation) && mark.number() >= forgotten && mark.number() <= count;
    }

    private List<Topic> newest(long after) {
        var topics = new ArrayList<Topic>();
        for (var change : newestLast.sequencedEntrySet().reversed()) {
            if (change.getValue() <= after) {
                break;
            }
            topics.add(change.getKey());
        }
        return topics;
    }

    private static String fresh() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
