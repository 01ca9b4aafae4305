package hub.chat.request;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// What its author asks with a message, whose text is the question.
///
/// @param due in the future, at most a year ahead
/// @param choices two to eight of at most 40 characters, all different; none for free text
public record NewRequest(Instant due, RequestPer per, List<String> choices) {

    static final int MAX_CHOICES = 8;
    static final int MAX_LABEL = 40;

    public NewRequest {
        requirePresent(due, "request.due");
        requirePresent(per, "request.per");
        choices = checked(choices);
    }

    private static void requirePresent(@Nullable Object value, String field) {
        if (value == null) {
            throw Refused.invalid(field);
        }
    }

    private static List<String> checked(@Nullable List<String> choices) {
        if (choices == null || choices.size() == 1 || choices.size() > MAX_CHOICES) {
            throw Refused.invalid("request.choices");
        }
        var labels = choices.stream().filter(Objects::nonNull).map(String::strip).toList();
        if (labels.stream().anyMatch(label -> label.isEmpty() || label.length() > MAX_LABEL)
                || labels.stream().distinct().count() != choices.size()) {
            throw Refused.invalid("request.choices");
        }
        return labels;
    }
}
