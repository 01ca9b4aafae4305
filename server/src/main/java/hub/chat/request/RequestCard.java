package hub.chat.request;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A request as it stands in its message.
///
/// @param due when answers are wanted by
/// @param per whether every person answers, or one for each section
/// @param choices what can be chosen; empty if the answer is free text
/// @param asked how many were asked (people or sections)
/// @param answered how many of them have
/// @param closed when its author ended it, null while it is open
/// @param mine my answer, or my section's; null before
/// @param askedMe whether an answer of mine (or of my section) is wanted
public record RequestCard(
        Instant due, RequestPer per, List<Choice> choices, int asked, int answered, @Nullable Instant closed,
        @Nullable Answer mine, boolean askedMe) {

    /// One way to answer, and how many did.
    public record Choice(String label, int count) {}

    /// @param choice position in `choices`, null for free text
    public record Answer(@Nullable Integer choice, @Nullable String text, Instant at) {}
}
