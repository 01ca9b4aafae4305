package hub.community.topic;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;
import hub.kernel.wire.Refused;

/// What holds for the questions of a category.
///
/// @param anonymous whether one may ask without one's name, which then nobody is told, moderators neither
/// @param moderated whether a question is shown to others only after a moderator has agreed
/// @param moderatorsAccept whether moderators may mark the answer that solved it, besides who asked
/// @param sectionAccepts likewise the people of the section in charge
/// @param unit the unit in charge of everything here; null: the one a question names
/// @param membersOfficial whether everybody in the unit in charge may speak for it; else who manages it
/// @param credits whether a question made of chat messages names who wrote them
/// @param reviewMonths how long an answer counts as checked, 1 to 60; null: the hub's usual
public record CategoryRule(
        boolean anonymous, boolean moderated, boolean moderatorsAccept, boolean sectionAccepts, @Nullable UnitId unit,
        boolean membersOfficial, boolean credits, @Nullable Integer reviewMonths) {

    private static final int MAX_MONTHS = 60;

    public CategoryRule {
        if (reviewMonths != null && (reviewMonths < 1 || reviewMonths > MAX_MONTHS)) {
            throw Refused.invalid("rule.reviewMonths");
        }
    }
}
