package hub.chat.request;

import java.time.Instant;
import java.util.List;

/// What its author asks with a message.
///
/// @param due in the future, at most a year ahead
/// @param choices two to eight, or none for free text
public record NewRequest(Instant due, RequestPer per, List<String> choices) {}
