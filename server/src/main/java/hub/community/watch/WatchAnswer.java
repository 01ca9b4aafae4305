package hub.community.watch;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.community.question.QuestionBrief;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// What a client is told of what concerns a person.
public sealed interface WatchAnswer {

    /// Everything I watch.
    record WatchedList(long seq, List<Watched> watches) implements WatchAnswer {}

    /// @param read the greatest id I have read
    /// @param unread how many come after it
    record NoticePage(
            long seq, List<Notice> notices, List<QuestionBrief> questions, long read, int unread,
            @Nullable Long next) implements WatchAnswer {}

    /// @param read the greatest id I have read
    record NoticesRead(long read, int unread) implements WatchAnswer {}

    /// @param already asked before, the asker of the question, or somebody who has answered
    record Invited(List<PersonId> invited, List<PersonId> already) implements WatchAnswer {}

    /// Who may know.
    ///
    /// @param unit the section in charge
    record Experts(@Nullable UnitId unit, List<Expertise> experts) implements WatchAnswer {}
}
