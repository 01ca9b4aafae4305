package hub.community.watch;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.community.question.QuestionId;
import hub.community.topic.CategoryId;
import hub.community.topic.TagId;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// What is needed of a question to know whom it concerns. Never leaves the server.
///
/// @param asker who asked, anonymously or not
/// @param shown whether it is there for everybody
/// @param inCharge the unit that is in charge, by the question or its category
record QuestionFacts(
        QuestionId id, String title, PersonId asker, boolean anonymous, boolean shown, CategoryId category,
        @Nullable UnitId inCharge, @Nullable Instant solved, boolean locked, List<TagId> tags) {

    /// Who asked, as far as everybody is told.
    @Nullable
    PersonId askerToTell() {
        return anonymous ? null : asker;
    }
}
