package hub.booking.notice;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// All that a client may ask about notices.
public sealed interface NoticeCommand {

    /// I have seen them.
    ///
    /// @param upTo the newest seen
    record ReadBookingNotices(long upTo) implements NoticeCommand {}

    /// @param minutes before the beginning: 0, 5, 10 or 30; null: never
    record SetReminder(@Nullable Integer minutes) implements NoticeCommand {

        static final List<Integer> CHOICES = List.of(0, 5, 10, 30);

        /// For who has chosen nothing.
        static final int USUAL = 10;

        public SetReminder {
            if (minutes != null && !CHOICES.contains(minutes)) {
                throw Refused.invalid("minutes");
            }
        }
    }
}
