package hub.chat.request;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.directory.PersonBrief;
import hub.kernel.id.UnitId;

/// A request as it stands in its message.
///
/// @param due when answers are wanted by; later ones are taken until it is closed
/// @param per whether every person answers, or one for each section
/// @param choices what can be chosen; empty if the answer is free text
/// @param asked how many were asked (people or sections)
/// @param answered how many of them have
/// @param reminded when the silent were last reminded, null: never
/// @param closed when it ended, null while it is open
/// @param sections the sections asked, whose people may answer; empty if it is per person
/// @param mine what I said, or sections of mine; empty in events
/// @param askedMe whether I was asked myself; false where sections are asked, and in events
public record RequestCard(
        Instant due, RequestPer per, List<Choice> choices, int asked, int answered, @Nullable Instant reminded,
        @Nullable Instant closed, List<AskedSection> sections, List<Mine> mine,
        boolean askedMe) {

    /// One way to answer, and how many did.
    public record Choice(String label, int count) {}

    /// @param name as it was called when it was asked
    public record AskedSection(UnitId id, String name) {}

    /// An answer that is mine.
    ///
    /// @param section the section of mine it stands for; null: myself
    public record Mine(@Nullable UnitId section, Answer answer) {}

    /// @param by who gave it, perhaps for a section
    /// @param choice position in `choices`, null for free text
    public record Answer(PersonBrief by, @Nullable Integer choice, @Nullable String text, Instant at) {}
}
