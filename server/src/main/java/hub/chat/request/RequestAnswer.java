package hub.chat.request;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.chat.request.RequestCard.Answer;
import hub.directory.PersonBrief;
import hub.kernel.id.UnitId;

/// What is answered about requests, where it is not a [RequestCard].
public sealed interface RequestAnswer {

    /// What is wanted of me and what I wait for, each by due time.
    ///
    /// @param seq position in the log this list belongs to
    /// @param sections my sections (課): where one of them is asked, I can answer for it
    /// @param toMe open, and without an answer of mine (or of a section of mine)
    /// @param byMe open, and asked by me
    record Requests(long seq, List<UnitId> sections, List<OpenRequest> toMe, List<OpenRequest> byMe)
            implements RequestAnswer {}

    /// Who has answered and who has not, each in the order of the units.
    record Answers(List<Asked> silent, List<Asked> answered, int silentTotal, int answeredTotal)
            implements RequestAnswer {}

    /// One person asked, or one section with its people in the room.
    ///
    /// @param section null if people were asked
    /// @param unit name of the section; null for a person without one
    /// @param people the person, or those who can answer for the section
    /// @param answer null before
    record Asked(
            @Nullable UnitId section, @Nullable String unit, List<PersonBrief> people, @Nullable Answer answer)
            implements RequestAnswer {}

    /// A reminder went out.
    ///
    /// @param people how many were reminded
    /// @param again when it can be done next
    record Reminded(int people, Instant again) implements RequestAnswer {}
}
