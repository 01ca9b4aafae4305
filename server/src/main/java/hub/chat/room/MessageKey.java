package hub.chat.room;

import java.util.Optional;
import java.util.regex.Pattern;

/// Which message, as the log names it: `message:5/7`; see [hub.kernel.events.Withdrawable].
public record MessageKey(RoomId room, long n) {

    private static final Pattern TEXT = Pattern.compile("message:([0-9]{1,18})/([0-9]{1,18})");

    /// Reads what [#toString] wrote; empty for what names something else.
    public static Optional<MessageKey> parse(String text) {
        var parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new MessageKey(
                        new RoomId(Long.parseLong(parts.group(1))), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "message:" + room.value() + "/" + n;
    }
}
