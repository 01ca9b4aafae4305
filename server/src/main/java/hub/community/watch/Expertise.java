package hub.community.watch;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.community.topic.TagId;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// Somebody who may know, and why: only what everybody can read in the community.
///
/// @param unit the person's section
/// @param answers given for the first reason in `why`
/// @param why the strongest first
/// @param invited whether the person was asked to answer this question already
public record Expertise(PersonId person, @Nullable UnitId unit, int answers, List<Why> why, boolean invited) {

    /// @param tag the topic; null for questions like this one
    /// @param useful how often somebody found one of them useful
    public record Why(@Nullable TagId tag, int answers, int accepted, int official, int useful) {

        /// How much this says of what the person knows: an answer that is official or solved something says more than
        /// one that nobody confirmed.
        int weight() {
            return answers + 3 * accepted + 4 * official + Math.min(useful, 5 * answers);
        }
    }
}
