package hub.community.figure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.community.topic.TagId;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// What the tables say of some days; as much as figures need and no more.
///
/// @param acts who took part in which way, under their names
/// @param shown how searches ended that showed existing questions: how often each
record FigureRows(
        List<Asked> asked, List<Answered> answers, List<Tagged> tags, Map<Act, Set<PersonId>> acts,
        List<Shown> shown) {

    /// A way of taking part.
    enum Act {
        ASKED,
        ANSWERED,
        COMMENTED,
        USEFUL,
        SOLVED_BY_SEARCH
    }

    /// @param section of who asked, at that time; null for who asked without a name
    /// @param inCharge the unit that is in charge
    record Asked(
            long id, Instant at, @Nullable Instant firstAnswer, @Nullable Instant solved, @Nullable UnitId section,
            @Nullable UnitId inCharge, boolean duplicate) {}

    /// @param section of who answered, at that time
    record Answered(long question, @Nullable UnitId section) {}

    record Tagged(long question, TagId tag) {}

    /// @param section of who searched
    record Shown(@Nullable UnitId section, Outcome outcome) {}

    /// How it ended for somebody who was shown existing questions.
    enum Outcome {
        SOLVED,
        ASKED,
        LEFT
    }
}
