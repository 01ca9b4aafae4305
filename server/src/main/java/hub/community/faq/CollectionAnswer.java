package hub.community.faq;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.community.question.AnswerId;
import hub.community.question.QuestionBrief;
import hub.community.question.QuestionId;
import hub.kernel.id.UnitId;

/// What is answered about collections.
sealed interface CollectionAnswer {

    /// Questions that a unit has put together.
    ///
    /// @param questions in their order
    /// @param mine whether who asks may change it
    record Collection(CollectionId id, UnitId unit, String title, @Nullable String about, List<QuestionId> questions,
            boolean mine) implements CollectionAnswer {
        Collection seenBy(boolean keeper) {
            return new Collection(id, unit, title, about, questions, keeper);
        }
    }

    /// All of them, or those of a unit.
    record Collections(long seq, List<Collection> collections) implements CollectionAnswer {}

    /// One with its questions; those that are not there any longer are left out.
    record CollectionPage(long seq, Collection collection, List<CollectionItem> items) implements CollectionAnswer {}

    /// @param answer Markdown of the best answer; null if there is none
    record CollectionItem(QuestionBrief question, @Nullable AnswerId answerId, @Nullable String answer)
            implements CollectionAnswer {}
}
