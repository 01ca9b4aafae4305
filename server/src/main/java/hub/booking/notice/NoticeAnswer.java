package hub.booking.notice;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What is answered about notices.
public sealed interface NoticeAnswer {

    /// The newest first.
    ///
    /// @param seq what the answer includes of the log
    /// @param read up to which notice I have seen them
    /// @param next where the next page begins; null: this was the last
    record BookingNotices(long seq, List<BookingNotice> notices, long read, int unread, @Nullable Long next)
            implements
            NoticeAnswer {}

    /// @param minutes before the beginning: 0, 5, 10 or 30; null: never
    record ReminderSetting(@Nullable Integer minutes) implements NoticeAnswer {}
}
