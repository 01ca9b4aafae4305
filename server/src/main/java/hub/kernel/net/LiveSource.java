package hub.kernel.net;

import org.jspecify.annotations.Nullable;

/// Something of which only the newest value matters, such as a person's presence: not in the log, sent to those who have
/// it on screen, at most every half second. Called on event loops: must be quick and must not block.
public interface LiveSource {

    /// The name on the wire, feature word first: `presence.states`.
    String kind();

    /// The record that [#current] is the JSON of.
    Class<?> value();

    /// Whether this session may know of `key` at all.
    boolean visible(Session session, long key);

    /// The value as JSON, or null if there is nothing to say.
    byte @Nullable [] current(long key);
}
