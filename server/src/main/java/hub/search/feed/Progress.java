package hub.search.feed;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// How the index stands.
///
/// @param documents in the one that answers, 0 as long as none has everything
/// @param done read for the one being made
/// @param of about how many there are to read for it, 0 while none is made
/// @param behind events that the one that answers has not read yet
/// @param since when the making began, null while none is made
public record Progress(State state, long documents, long done, long of, long behind, @Nullable Instant since) {

    /// READY: nothing is being made. BUILDING: the first one is being made and answers with what it has. REBUILDING: one is being made
    /// beside the one that answers.
    public enum State {
        READY,
        BUILDING,
        REBUILDING
    }
}
