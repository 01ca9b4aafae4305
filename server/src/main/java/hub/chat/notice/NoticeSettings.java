package hub.chat.notice;

import org.jspecify.annotations.Nullable;

/// How loudly a person wants to be told.
///
/// @param contents whether a notification says who wrote what, or only that there is something
/// @param hold whether usual messages are only counted while the person is in a meeting, on the telephone or 取込中
/// @param workingHours whether usual messages wait for working hours
/// @param quiet when only urgent messages are told, null if never
/// @param everything whether all messages of rooms are told, not only those that mean this person
public record NoticeSettings(
        boolean contents, NoticeSound sound, boolean hold, boolean workingHours, @Nullable QuietHours quiet,
        boolean everything) {

    /// Of whoever has not said anything else.
    static final NoticeSettings USUAL = new NoticeSettings(
            true, NoticeSound.NONE, false, true, new QuietHours("22:00", "06:00"), false);
}
