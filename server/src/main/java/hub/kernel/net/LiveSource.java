package hub.kernel.net;

import org.jspecify.annotations.Nullable;

/// Something of which only the newest value matters, such as a person's presence: not in the log, sent to those who have
/// it on screen, at most every half second. Called on event loops: must be quick and must not block.
public interface LiveSource {

    /// The name on the wire, feature word first: `presence.states`.
    String kind();

    /// The record that [#current] is the JSON of.
    Class<?> value();

    /// How this session sees `key`: sessions with equal views of it are sent the same bytes. Null if it may not see it.
    /// Asked each time before something is sent, so what a person may no longer see is not sent any more.
    @Nullable
    Object view(Session session, long key);

    /// The value as JSON under a view that [#view] gave, or null if there is nothing to say.
    byte @Nullable [] current(long key, Object view);
}
