package hub.seating.duty;

import java.util.HashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.space.place.SpaceId;

/// Who is on duty at a seat on one half-day of the week.
///
/// @param weekday 1 is Monday
/// @param people in turn, week by week; nobody twice
record DutyCell(SpaceId seat, int weekday, Half half, List<PersonId> people) {

    private static final int DAYS = 7;

    /// More than a year of weeks makes no sense.
    static final int MAX_PEOPLE = 52;

    DutyCell {
        if (weekday < 1 || weekday > DAYS) {
            throw Refused.invalid("weekday");
        }
        if (people == null || people.size() > MAX_PEOPLE || new HashSet<>(people).size() < people.size()) {
            throw Refused.invalid("people");
        }
        people = List.copyOf(people);
    }

    /// @param week 0 is the one the weeks are counted from
    @Nullable
    PersonId in(long week) {
        return people.isEmpty() || week < 0 ? null : people.get((int) (week % people.size()));
    }
}
