package hub.community.question;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.community.topic.CategoryId;
import hub.community.topic.TagId;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// A question with everything an index needs to find it by. There is none of what is hidden, waits, or is a duplicate.
///
/// @param text without its title
/// @param answers the best first: accepted and official ones, then by use
/// @param asked the wordings by which it was asked and found
/// @param section of who asked; null: asked anonymously, or of none
/// @param people who asked, unless anonymously, and who answered
/// @param files whether it or an answer has files
public record QuestionEntry(
        QuestionId id, String title, String text, List<AnswerText> answers, List<String> asked, CategoryId category,
        List<TagId> tags, @Nullable UnitId concerned, @Nullable UnitId section, List<PersonId> people,
        QuestionState state, boolean files, Instant askedAt, Instant moved) {

    /// @param solves whether it is accepted or official
    public record AnswerText(AnswerId id, String text, boolean solves) {}
}
