package hub.chat.notice;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// A person's settings, and what else a page needs to follow the rule.
///
/// @param seq the position in the log this was read at
/// @param push whether this hub can tell browsers that have no page open
public record NoticeAnswer(long seq, NoticeSettings settings, WorkNow work, boolean push) {

    /// @param working whether the person works now
    /// @param until when that changes, null if it does not soon
    public record WorkNow(boolean working, @Nullable Instant until) {}
}
