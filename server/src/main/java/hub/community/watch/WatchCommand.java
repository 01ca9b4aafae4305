package hub.community.watch;

import java.util.List;

import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// All that a client may ask about what concerns people.
public sealed interface WatchCommand {

    /// I have read everything up to this notice.
    record ReadNotices(long upTo) implements WatchCommand {}

    /// Asks people to answer a question.
    ///
    /// @param people at most five
    record InviteToAnswer(List<PersonId> people) implements WatchCommand {

        static final int MAX = 5;

        public InviteToAnswer {
            if (people == null || people.isEmpty() || people.size() > MAX) {
                throw Refused.invalid("people");
            }
            people = people.stream().distinct().toList();
        }
    }
}
