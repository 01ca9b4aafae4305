package hub.community.review;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import hub.community.question.Answer;
import hub.community.question.AnswerId;
import hub.community.question.QuestionId;
import hub.community.topic.CategoryId;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// An answer as reviews look at it. Never leaves the server.
///
/// @param author also of who asked anonymously
/// @param official the unit it speaks for
/// @param inCharge the unit in charge of the question
/// @param doubted when it was last doubted, if nobody has looked since
record Reviewable(
        AnswerId id, QuestionId question, CategoryId category, PersonId author, @Nullable UnitId official,
        @Nullable UnitId inCharge, Instant at, @Nullable Instant edited, @Nullable Instant checked,
        @Nullable LocalDate review, Answer.Health health, @Nullable Instant doubted) {

    /// Whether it was edited since it was doubted, checked or written, whichever came last.
    boolean fixed() {
        return edited != null && edited.isAfter(at) && after(edited, checked) && after(edited, doubted);
    }

    private static boolean after(Instant moment, @Nullable Instant other) {
        return other == null || moment.isAfter(other);
    }
}
