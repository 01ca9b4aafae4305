package hub.space.policy;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;
import hub.space.place.PolicyId;

/// What a policy says, all of it: it is made and changed as a whole.
///
/// @param name at most 40 characters
/// @param horizonDays how far ahead one may book, at most 400
/// @param yearOpens such as 02-01: the day on which the coming fiscal year (from 1 April) can be booked; null: by days only
/// @param stepMinutes beginnings and ends lie on this grid, counted from midnight; a booking that begins now does not
/// @param maxMinutes at most 31 days
/// @param opens at most 28 stretches; a weekday without one is closed
/// @param closedDaysToo whether holidays and closed days of the house count as any other day
/// @param approvalHours after which a booking nobody agreed to lapses
/// @param priority null: nobody books earlier
/// @param onBehalf whether one may book for another person
public record PolicyTerms(
        String name, int horizonDays, @Nullable String yearOpens, int stepMinutes, int minMinutes, int maxMinutes,
        List<HoursOfWeekday> opens, boolean closedDaysToo, Approval approval, int approvalHours,
        @Nullable Priority priority, Quota quota, CheckInRule checkIn, Titles titles, boolean onBehalf) {

    private static final int MAX_NAME = 40;
    private static final int DAY = 24 * 60;
    private static final int MAX_MINUTES = 31 * DAY;
    private static final int MAX_OPENS = 28;
    private static final int MAX_APPROVAL_HOURS = 30 * 24;
    private static final int MAX_EARLY_DAYS = 200;
    private static final int MAX_OPENS_BEFORE = 120;

    public PolicyTerms {
        name = line(name, MAX_NAME, "name");
        require(horizonDays >= 0 && horizonDays <= Horizon.MAX_DAYS, "horizonDays");
        Horizon.of(horizonDays, yearOpens);
        require(stepMinutes >= 1 && stepMinutes <= DAY && DAY % stepMinutes == 0, "stepMinutes");
        require(minMinutes >= 1 && minMinutes <= maxMinutes, "minMinutes");
        require(maxMinutes <= MAX_MINUTES, "maxMinutes");
        require(opens != null && opens.size() <= MAX_OPENS && opens.stream().allMatch(Objects::nonNull), "opens");
        opens = List.copyOf(opens);
        require(approvalHours >= 1 && approvalHours <= MAX_APPROVAL_HOURS, "approvalHours");
        require(priority == null || (priority.days() >= 1 && priority.days() <= MAX_EARLY_DAYS), "priority");
        require(quota != null && sound(quota), "quota");
        require(checkIn != null && sound(checkIn), "checkIn");
    }

    /// The same with its name in the tables.
    Policy as(long id) {
        return new Policy(new PolicyId(id), name, horizonDays, yearOpens, stepMinutes, minMinutes,
                maxMinutes, opens, closedDaysToo, approval, approvalHours, priority, quota, checkIn, titles, onBehalf);
    }

    static String line(@Nullable String text, int max, String field) {
        var line = text == null ? "" : text.replaceAll("[\\s\\p{Cntrl}\\u3000]+", " ").strip();
        require(!line.isEmpty() && line.codePointCount(0, line.length()) <= max, field);
        return line;
    }

    private static boolean sound(Quota quota) {
        return positive(quota.openPerPerson()) && positive(quota.minutesPerWeekPerPerson())
                && positive(quota.minutesPerWeekPerUnit());
    }

    private static boolean sound(CheckInRule rule) {
        return rule.opensBefore() >= 0 && rule.opensBefore() <= MAX_OPENS_BEFORE && rule.grace() >= 1
                && rule.grace() <= DAY && positive(rule.exemptFromMinutes());
    }

    private static boolean positive(@Nullable Integer number) {
        return number == null || number > 0;
    }

    private static void require(boolean sound, String field) {
        if (!sound) {
            throw Refused.invalid(field);
        }
    }
}
