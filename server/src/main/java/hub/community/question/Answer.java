package hub.community.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.file.FileBrief;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// An answer as everybody sees it.
///
/// @param author null: who asked anonymously (`byAsker`)
/// @param byAsker whether who asked anonymously wrote it
/// @param section of the author, on the day of answering
/// @param text Markdown
/// @param useful people who found it useful
/// @param checked when it was last found to be right
/// @param review when it is to be looked at again (day in Japan)
public record Answer(
        AnswerId id, QuestionId question, @Nullable PersonId author, boolean byAsker, @Nullable UnitId section,
        Instant at, String text, List<FileBrief> files, int version, @Nullable Instant edited, int useful,
        @Nullable Accepted accepted,
        @Nullable Official official, @Nullable Instant checked, @Nullable LocalDate review, Health health,
        List<Comment> comments) {

    /// @param by null: who asked anonymously
    public record Accepted(@Nullable PersonId by, Instant at) {}

    /// @param unit that the answer speaks for
    public record Official(UnitId unit, PersonId by, Instant at) {}

    /// Whether an answer can still be relied on.
    public enum Health {
        FRESH,
        DOUBTED,
        OBSOLETE
    }
}
