package hub.community.question;

import java.util.List;

/// Finds questions like a text or like another one. Filled by search. Blocks for some milliseconds at most; questions that
/// are no longer there may be among those found.
public interface Similar {

    /// Nothing is like anything.
    Similar NONE = new Similar() {
        @Override
        public List<Like> to(String text, int limit) {
            return List.of();
        }

        @Override
        public List<Like> to(QuestionId question, int limit) {
            return List.of();
        }
    };

    /// The questions most like a text, the most alike first.
    ///
    /// @param text as it was typed so far, at most 200 characters
    List<Like> to(String text, int limit);

    /// The questions most like another, itself left out, the most alike first.
    List<Like> to(QuestionId question, int limit);

    /// @param score from 0 to 1
    /// @param sure whether it is very likely the one meant
    record Like(QuestionId question, double score, boolean sure) {}
}
