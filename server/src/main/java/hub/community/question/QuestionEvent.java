package hub.community.question;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import hub.community.topic.Readers;
import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.kernel.events.Withdrawable;
import hub.kernel.id.PersonId;

/// What happens to questions. Everybody who takes part is told, unless it says otherwise; see [QuestionKey] for what each
/// carries.
public sealed interface QuestionEvent extends Event {

    @Override
    default Audience audience() {
        return Readers.ALL;
    }

    /// A question is there that was not there before: asked, agreed to, or no longer hidden. While it is HELD, only who
    /// asked is told.
    @Kind("community.asked")
    record Asked(QuestionHead head, @JsonIgnore Audience audience) implements QuestionEvent, Withdrawable {
        @Override
        public String carried() {
            return QuestionKey.of(head.brief().id());
        }
    }

    /// A question is another than before; its answers are as they were.
    @Kind("community.changed")
    record Changed(QuestionHead head, @JsonIgnore Audience audience) implements QuestionEvent, Withdrawable {
        @Override
        public String carried() {
            return QuestionKey.of(head.brief().id());
        }
    }

    /// A question is no longer there.
    @Kind("community.gone")
    record Gone(QuestionId question) implements QuestionEvent, Withdrawable {
        @Override
        public String carried() {
            return QuestionKey.of(question);
        }
    }

    /// A question was answered.
    ///
    /// @param steps the way of the question now
    @Kind("community.answered")
    record Answered(QuestionBrief brief, Answer answer, List<Step> steps) implements QuestionEvent, Withdrawable {
        @Override
        public String carried() {
            return QuestionKey.of(answer.question(), answer.id());
        }
    }

    /// An answer is another than before: its text, whether it solved the question, whom it speaks for, whether it is to be
    /// relied on.
    ///
    /// @param steps the way of the question now
    @Kind("community.answerChanged")
    record AnswerChanged(QuestionBrief brief, Answer answer, List<Step> steps) implements QuestionEvent, Withdrawable {
        @Override
        public String carried() {
            return QuestionKey.of(answer.question(), answer.id());
        }
    }

    /// An answer was taken away, with the remarks on it.
    ///
    /// @param steps the way of the question now
    @Kind("community.answerGone")
    record AnswerGone(QuestionBrief brief, AnswerId answer, List<Step> steps) implements QuestionEvent, Withdrawable {
        @Override
        public String carried() {
            return QuestionKey.of(brief.id());
        }
    }

    /// Somebody remarked on a question or an answer.
    @Kind("community.commented")
    record Commented(QuestionId question, Comment comment) implements QuestionEvent, Withdrawable {
        @Override
        public String carried() {
            return QuestionKey.of(question, comment.id());
        }
    }

    /// A remark says something else.
    @Kind("community.commentChanged")
    record CommentChanged(QuestionId question, Comment comment) implements QuestionEvent, Withdrawable {
        @Override
        public String carried() {
            return QuestionKey.of(question, comment.id());
        }
    }

    /// A remark was taken away.
    @Kind("community.commentGone")
    record CommentGone(QuestionId question, CommentId comment) implements QuestionEvent {}

    /// More or fewer people find something useful.
    ///
    /// @param answer null: the question
    @Kind("community.useful")
    record Useful(QuestionId question, @Nullable AnswerId answer, int count) implements QuestionEvent, Withdrawable {
        @Override
        public String carried() {
            return QuestionKey.of(question);
        }
    }

    /// The wordings by which a question was asked are others; told for those who keep an index.
    @Kind("community.reworded")
    record Reworded(QuestionId question) implements QuestionEvent, Withdrawable {
        @Override
        public String carried() {
            return QuestionKey.of(question);
        }
    }

    /// What is mine about a question; told to me.
    @Kind("community.mine")
    record MineChanged(@JsonIgnore PersonId person, QuestionId question, Mine mine) implements QuestionEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }
}
