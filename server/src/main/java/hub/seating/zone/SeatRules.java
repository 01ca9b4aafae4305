package hub.seating.zone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.space.allocation.Slot;

/// The house's rules of seats. Clock times are those of Japan, such as 07:00.
///
/// @param horizonDays how many days ahead one may take a seat
/// @param dayFrom when the day of seats begins, and check-in opens
/// @param noon where the forenoon ends
/// @param afternoon where the noon break ends
/// @param dayUntil when it ends
/// @param workFrom when people usually come, of whom nothing else is known
/// @param workUntil when they usually leave
/// @param stepMinutes the grid of hours
/// @param minMinutes the shortest sitting
/// @param graceMinutes after the beginning, until a seat that nobody came to is given back
/// @param graceLongMinutes the same of half a day and longer
/// @param warnMinutes before that, when its owner is warned
/// @param othersAt from when others may, too, where a unit comes first
/// @param namesShown whether staff see who sits where; who hides their name is never shown
public record SeatRules(
        int horizonDays, String dayFrom, String noon, String afternoon, String dayUntil, String workFrom,
        String workUntil, int stepMinutes, int minMinutes, int graceMinutes, int graceLongMinutes, int warnMinutes,
        String othersAt, boolean namesShown) {

    // Before the rules below, which are checked by it.
    private static final Pattern CLOCK = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    /// Of a house that has chosen nothing.
    public static final SeatRules USUAL = new SeatRules(14, "07:00", "12:00", "13:00", "22:00", "08:30", "17:15", 15,
            30, 30, 60, 10, "08:45", true);

    private static final int MAX_HORIZON = 92;
    private static final int HOUR = 60;
    private static final int MAX_GRACE = 240;

    public SeatRules {
        require(horizonDays >= 0 && horizonDays <= MAX_HORIZON, "horizonDays");
        require(time(dayFrom, "dayFrom").isBefore(time(noon, "noon")), "noon");
        require(!time(afternoon, "afternoon").isBefore(time(noon, "noon")), "afternoon");
        require(time(afternoon, "afternoon").isBefore(time(dayUntil, "dayUntil")), "dayUntil");
        require(time(workFrom, "workFrom").isBefore(time(workUntil, "workUntil")), "workUntil");
        require(stepMinutes >= 1 && HOUR % stepMinutes == 0, "stepMinutes");
        require(minMinutes >= 1 && minMinutes <= 4 * HOUR, "minMinutes");
        require(graceMinutes >= 1 && graceMinutes <= MAX_GRACE, "graceMinutes");
        require(graceLongMinutes >= graceMinutes && graceLongMinutes <= MAX_GRACE, "graceLongMinutes");
        require(warnMinutes >= 0 && warnMinutes < graceMinutes, "warnMinutes");
        time(othersAt, "othersAt");
    }

    /// A clock time of these rules.
    public static LocalTime time(String text) {
        return time(text, "time");
    }

    /// The moment a clock time stands for on a day in Japan.
    public static Instant at(LocalDate day, String text) {
        return day.atTime(time(text)).atZone(HubTime.ZONE).toInstant();
    }

    /// The whole of a day of seats.
    public Slot day(LocalDate day) {
        return new Slot(at(day, dayFrom), at(day, dayUntil));
    }

    /// Its forenoon.
    public Slot forenoon(LocalDate day) {
        return new Slot(at(day, dayFrom), at(day, noon));
    }

    /// Its afternoon.
    public Slot afternoon(LocalDate day) {
        return new Slot(at(day, afternoon), at(day, dayUntil));
    }

    private static LocalTime time(String text, String field) {
        try {
            return LocalTime.parse(whole(text, field));
        } catch (DateTimeParseException e) {
            throw Refused.invalid(field);
        }
    }

    /// Hours and minutes, nothing finer.
    static String whole(@Nullable String text, String field) {
        if (text == null || !CLOCK.matcher(text).matches()) {
            throw Refused.invalid(field);
        }
        return text;
    }

    private static void require(boolean sound, String field) {
        if (!sound) {
            throw Refused.invalid(field);
        }
    }
}
