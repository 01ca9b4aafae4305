package hub.space.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.space.place.PolicyId;

/// The rules under which places are taken. See [PolicyTerms] for what each says.
public record Policy(
        PolicyId id, String name, int horizonDays, @Nullable String yearOpens, int stepMinutes, int minMinutes,
        int maxMinutes, List<HoursOfWeekday> opens, boolean closedDaysToo, Approval approval, int approvalHours,
        @Nullable Priority priority, Quota quota, CheckInRule checkIn, Titles titles, boolean onBehalf) {

    /// The policy of places that name none; it cannot be removed.
    public static final PolicyId USUAL = new PolicyId(1);

    Horizon horizon() {
        return Horizon.of(horizonDays, yearOpens);
    }
}
