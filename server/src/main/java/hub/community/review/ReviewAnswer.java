package hub.community.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.community.question.Answer;
import hub.community.question.AnswerId;
import hub.community.question.QuestionId;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// What a client is told about reviews.
public sealed interface ReviewAnswer {

    /// Answers that somebody should look at, doubted ones first, then those that have waited longest.
    ///
    /// @param total on all pages
    /// @param next to be given as `after` for what follows; null: nothing does
    record ReviewList(int total, List<DueReview> reviews, @Nullable String next) implements ReviewAnswer {}

    /// An answer that should be looked at.
    ///
    /// @param title of the question
    /// @param line the beginning of the answer, at most 160 characters of Markdown
    /// @param author null: who asked anonymously
    /// @param unit the answer speaks for; null: it is not official
    /// @param due day on which it was to be looked at; null if only doubts brought it here
    /// @param doubts that nobody has looked at yet, the newest first
    record DueReview(
            AnswerId answer, QuestionId question, String title, String line, @Nullable PersonId author,
            @Nullable UnitId unit, boolean accepted, Answer.Health health, @Nullable Instant checked,
            @Nullable LocalDate due, List<Doubt> doubts) implements ReviewAnswer {}

    /// @param note may be empty
    record Doubt(PersonId by, Instant at, String note) implements ReviewAnswer {}

    /// How an answer stands now.
    ///
    /// @param checked when it was last found to be right
    /// @param review when it is to be looked at again
    record Reviewed(AnswerId answer, Answer.Health health, @Nullable Instant checked, @Nullable LocalDate review)
            implements
            ReviewAnswer {}

    /// What was said of an answer, the newest first, at most 100.
    record ReviewHistory(List<PastReview> reviews) implements ReviewAnswer {}

    record PastReview(Verdict verdict, PersonId by, Instant at, String note) implements ReviewAnswer {}
}
