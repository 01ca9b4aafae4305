package hub.community.question;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.file.FileBrief;

/// The whole of a question without its answers, as everybody sees it.
///
/// @param text Markdown as it was written, its first line (the title) with it
/// @param version 1 as it was asked, one more with each edit
/// @param origin where in chat it comes from
/// @param merged questions this one stands for, the newest first, at most 50
/// @param steps the way so far, the oldest first
public record QuestionHead(
        QuestionBrief brief, String text, List<FileBrief> files, int version, @Nullable Instant edited,
        @Nullable Origin origin,
        List<Merged> merged, List<Step> steps) {

    /// @param title of the room; which message it was is told only to who may see it, see [Mine]
    public record Origin(String title) {}

    /// A question that another one stands for.
    public record Merged(QuestionId id, String title) {}
}
