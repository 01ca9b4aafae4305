package hub.chat.poll;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// All that a client may ask about a poll, besides sending one.
public sealed interface PollCommand {

    /// Votes, or votes anew.
    ///
    /// @param options positions in the options; none takes the vote back
    record Vote(List<Integer> options) implements PollCommand {
        public Vote {
            options = distinct(options);
        }

        private static List<Integer> distinct(@Nullable List<Integer> options) {
            if (options == null || options.stream().anyMatch(Objects::isNull) || options.size() > NewPoll.MAX_OPTIONS) {
                throw Refused.invalid("options");
            }
            return options.stream().distinct().sorted().toList();
        }
    }
}
