package hub.community.question;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.community.topic.TagId;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// What is answered about questions, where it is not one of them.
public sealed interface QuestionAnswer {

    /// What was made; a question that is HELD is not there for others yet.
    ///
    /// @param question the question, or the one that was answered or commented
    /// @param id of what was made
    record Made(QuestionId question, long id, Shown shown) implements QuestionAnswer {}

    /// A question with everything on its page.
    ///
    /// @param seq position in the log this belongs to
    /// @param answers official ones first, then accepted ones, then by use, then by time; what is obsolete counts as neither
    /// @param comments on the question, the oldest first
    /// @param watchers how many are told of what happens
    /// @param seen how many have opened it
    record QuestionPage(
            long seq, QuestionHead head, List<Answer> answers, List<Comment> comments, Mine mine, int watchers,
            int seen) implements QuestionAnswer {}

    /// A stretch of a list.
    ///
    /// @param seq position in the log this belongs to
    /// @param next to be given as `after` for what follows; null: nothing does
    record QuestionList(long seq, List<QuestionBrief> questions, @Nullable String next) implements QuestionAnswer {}

    /// Every wording of a text, the oldest first.
    record TextVersions(List<TextVersion> versions) implements QuestionAnswer {}

    /// @param version from 1
    /// @param at when it began to say so
    /// @param by null: who asked anonymously
    /// @param parts how it differs from the version before; one ADDED part of the first
    record TextVersion(int version, Instant at, @Nullable PersonId by, List<TextPart> parts)
            implements QuestionAnswer {}

    /// A piece of text that was there before as now, only now, or only before.
    record TextPart(Change kind, String text) implements QuestionAnswer {}

    /// How a piece of text differs.
    enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    /// Questions like a text.
    ///
    /// @param hits the most alike first, at most five
    /// @param tags that those have
    /// @param unit that those are for or were answered by; null if they do not agree
    /// @param experts who may know
    record SimilarQuestions(List<SimilarQuestion> hits, List<TagId> tags, @Nullable UnitId unit, List<Expert> experts)
            implements QuestionAnswer {}

    /// @param answer first line of its best answer, at most 160 characters; null: none
    /// @param answerId of that answer
    /// @param official whether that answer is
    /// @param score from 0 to 1
    /// @param sure whether it is very likely the answer
    record SimilarQuestion(
            QuestionBrief question, @Nullable String answer, @Nullable AnswerId answerId, boolean official,
            double score, boolean sure) implements QuestionAnswer {}

    /// Somebody who may know.
    ///
    /// @param tags of theirs among those asked about, the strongest first
    /// @param answers they gave under these tags
    record Expert(PersonId person, List<TagId> tags, int answers) implements QuestionAnswer {}

    /// The wordings by which a question was asked and found, the newest first. Whose they were is not known.
    record AskedAs(List<String> wordings) implements QuestionAnswer {}

    /// What moderators should look at, the oldest first.
    record ModerationQueue(List<QueueItem> items) implements QuestionAnswer {}

    /// @param answer that was reported; null: the question, or it waits or is hidden
    /// @param why what was written with the reports, the newest first; who reported is not told
    /// @param since when it first came here; of hidden ones, when it last moved
    record QueueItem(QuestionBrief question, @Nullable Answer answer, QueueReason reason, List<String> why,
            Instant since)
            implements QuestionAnswer {}

    /// Why something is in the queue.
    enum QueueReason {
        REPORTED,
        HELD,
        HIDDEN
    }

    /// Words from chat, to begin a question with.
    ///
    /// @param text Markdown; names who wrote them only if the rule of the category says so
    /// @param title of the room
    record ChatDraft(String text, String title, ChatPlace from) implements QuestionAnswer {}

    /// Where something was posted.
    record PostedBack(ChatPlace at) implements QuestionAnswer {}
}
