package hub.chat.poll;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What its author puts to the vote with a message.
///
/// @param options two to twenty
/// @param closes in the future, or null
public record NewPoll(List<String> options, boolean multiple, boolean anonymous, @Nullable Instant closes) {}
