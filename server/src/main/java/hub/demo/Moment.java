package hub.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import hub.kernel.time.HubTime;

/// The present of the town, in local time.
///
/// @param now the given instant
/// @param end until when people talk: now while they work, otherwise the last evening; never after now
/// @param storyEnd when the hand-written story of the day ends: late enough in the morning for it to have begun, and
///            early enough in the afternoon for what it announces; never after `end`
record Moment(LocalDateTime now, LocalDateTime end, LocalDateTime storyEnd) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 40);
    private static final LocalTime STORY_FROM = LocalTime.of(10, 10);
    private static final LocalTime STORY_TO = LocalTime.of(16, 20);

    static Moment of(Instant instant) {
        var now = LocalDateTime.ofInstant(instant, HubTime.ZONE);
        return new Moment(now, within(now, MORNING, EVENING), within(now, STORY_FROM, STORY_TO));
    }

    private static LocalDateTime within(LocalDateTime now, LocalTime from, LocalTime to) {
        var day = now.toLocalDate();
        if (!Workdays.isOpen(day) || now.toLocalTime().isBefore(from)) return Workdays.before(day).atTime(to);
        return now.toLocalTime().isAfter(to) ? day.atTime(to) : now;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    LocalDate lastDay() {
        return end.toLocalDate();
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(HubTime.ZONE).toInstant();
    }
}
