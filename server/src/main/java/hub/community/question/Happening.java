package hub.community.question;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// What a command has just done, for those who take part in its transaction. Never leaves the server: `by` may be who
/// asked anonymously, see `anonymous`.
public sealed interface Happening {

    QuestionId question();

    /// A question is there for everybody, for the first time.
    ///
    /// @param anonymous whether who asked must not be told to anybody
    record Asked(QuestionId question, PersonId by, boolean anonymous, String text) implements Happening {}

    /// A question that was hidden is there again.
    record ShownAgain(QuestionId question) implements Happening {}

    record Edited(QuestionId question, PersonId by, boolean anonymous, String text) implements Happening {}

    record Answered(QuestionId question, AnswerId answer, PersonId by, boolean anonymous, String text)
            implements Happening {}

    record AnswerEdited(QuestionId question, AnswerId answer, PersonId by, boolean anonymous, String text)
            implements Happening {}

    record AnswerGone(QuestionId question, AnswerId answer) implements Happening {}

    /// @param answer null: on the question
    record Commented(
            QuestionId question, CommentId comment, @Nullable AnswerId answer, PersonId by, boolean anonymous,
            String text) implements Happening {}

    /// @param answer null: on the question
    record CommentEdited(
            QuestionId question, CommentId comment, @Nullable AnswerId answer, PersonId by, boolean anonymous,
            String text) implements Happening {}

    record CommentGone(QuestionId question, CommentId comment) implements Happening {}

    /// An answer solved it that was not marked so before.
    record Accepted(QuestionId question, AnswerId answer, PersonId by, boolean anonymous) implements Happening {}

    /// An answer speaks for a unit that did not before.
    record Official(QuestionId question, AnswerId answer, PersonId by) implements Happening {}

    /// `into` stands for the question from now on: who watches the one watches the other.
    record Joined(QuestionId question, QuestionId into, PersonId by) implements Happening {}

    /// Somebody found the question instead of asking.
    record Found(QuestionId question, PersonId by) implements Happening {}

    /// Somebody found it useful who did not before.
    ///
    /// @param answer null: the question
    record Useful(QuestionId question, @Nullable AnswerId answer, PersonId by) implements Happening {}

    /// A question is no longer there.
    record Hidden(QuestionId question) implements Happening {}
}
