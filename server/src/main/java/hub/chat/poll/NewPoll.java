package hub.chat.poll;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// What its author puts to the vote with a message, whose text is the question.
///
/// @param options two to twenty of at most 80 characters, all different
/// @param anonymous nobody is told who voted for what
/// @param closes in the future, at most a year ahead; null: when its author ends it
public record NewPoll(List<String> options, boolean multiple, boolean anonymous, @Nullable Instant closes) {

    static final int MIN_OPTIONS = 2;
    static final int MAX_OPTIONS = 20;
    static final int MAX_LABEL = 80;

    public NewPoll {
        options = checked(options);
    }

    private static List<String> checked(@Nullable List<String> options) {
        if (options == null || options.size() < MIN_OPTIONS || options.size() > MAX_OPTIONS) {
            throw Refused.invalid("poll.options");
        }
        var labels = options.stream().filter(Objects::nonNull).map(String::strip).toList();
        if (labels.stream().anyMatch(label -> label.isEmpty() || label.length() > MAX_LABEL)
                || labels.stream().distinct().count() != options.size()) {
            throw Refused.invalid("poll.options");
        }
        return labels;
    }
}
