package hub.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Hand-written last lines of a room, so that what is on screen first reads like one story.
///
/// @param unread how many of them the reader of the pictures has not seen yet
record Script(int unread, List<Line> lines) {

    static final Script NONE = new Script(0, List.of());

    /// @param when minutes before the end of the talk as `-42`, or a time of day as `8:31`
    record Line(String when, String author, String text) {
        LocalDateTime at(LocalDateTime end) {
            int colon = when.indexOf(':');
            return colon < 0 ? end.plusMinutes(Long.parseLong(when))
                    : end.toLocalDate().atTime(Integer.parseInt(when.substring(0, colon)),
                            Integer.parseInt(when.substring(colon + 1)));
        }
    }

    private static final Pattern HEAD = Pattern.compile("= (.+?)(?: 未読(\\d+))?");
    private static final Pattern LINE = Pattern.compile("(-\\d+|\\d+:\\d+) ([^:]+): (.+)");

    /// By room name; a room of two is named by both people, `中村 美咲/渡邉 千尋`.
    static Map<String, Script> read() {
        var scripts = new HashMap<String, Script>();
        List<Line> lines = new ArrayList<>();
        for (String text : DemoFiles.lines("today.txt")) {
            var head = HEAD.matcher(text);
            if (head.matches()) {
                lines = new ArrayList<>();
                int unread = head.group(2) == null ? 0 : Integer.parseInt(head.group(2));
                scripts.put(head.group(1), new Script(unread, lines));
            } else if (!text.isBlank() && !text.startsWith("#")) lines.add(line(text));
        }
        return scripts;
    }

    private static Line line(String text) {
        var match = LINE.matcher(text);
        if (!match.matches()) throw new IllegalArgumentException("today: " + text);
        return new Line(match.group(1), match.group(2), match.group(3).replace("\\n", "\n"));
    }
}
