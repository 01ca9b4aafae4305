package hub.chat.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;

/// Clock times of Japan between which only urgent messages are told; usually over midnight.
///
/// @param from such as `22:00`
/// @param to such as `06:00`, the minute that is no longer quiet
public record QuietHours(String from, String to) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm")
            .withResolverStyle(ResolverStyle.STRICT);

    /// @throws Refused `notice.quiet_invalid` for what is no time, and if the end is the beginning
    public QuietHours {
        if (time(from).equals(time(to))) {
            throw new Refused(NoticeError.QUIET_INVALID);
        }
    }

    boolean contains(Instant moment) {
        var now = moment.atZone(HubTime.ZONE).toLocalTime();
        var begun = !now.isBefore(time(from));
        var over = !now.isBefore(time(to));
        return time(from).isBefore(time(to)) ? begun && !over : begun || !over;
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text, CLOCK);
        } catch (DateTimeParseException e) {
            throw new Refused(NoticeError.QUIET_INVALID);
        }
    }
}
