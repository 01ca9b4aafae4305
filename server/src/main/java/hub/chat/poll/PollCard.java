package hub.chat.poll;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A poll as it stands in its message, whose text is the question.
///
/// @param closes when it ends by itself, null: when its author ends it
/// @param closed when it ended, null while it is open
/// @param voters people who have voted
public record PollCard(
        List<Option> options, boolean multiple, boolean anonymous, @Nullable Instant closes, @Nullable Instant closed,
        int voters) {

    /// One thing to choose, how many did, and whether I am among them.
    public record Option(String label, int votes, boolean mine) {}
}
