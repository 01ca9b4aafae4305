package hub.community.question;

import java.util.List;

/// Finds questions like a text. Filled by search.
public interface Similar {

    /// Nothing is like anything.
    Similar NONE = (_, _) -> List.of();

    /// The questions most like a text, the most alike first. Blocks for some milliseconds at most. Questions that are no
    /// longer there may be among them.
    ///
    /// @param text as it was typed so far, of any length
    List<Like> to(String text, int limit);

    /// @param score from 0 to 1
    record Like(QuestionId question, double score) {}
}
