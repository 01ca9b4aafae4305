package hub.demo;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// A short talk of a few lines between A, B, C, … and the leader L, with slots for names, days and places.
///
/// @param fromHour first hour at which it may start
/// @param toHour hour before which it must start
/// @param months bit n is set when it fits into month n
/// @param weekday the only day of the week, null for any
/// @param units in whose rooms it may be played, empty for anywhere
/// @param cast the letters beside L that speak or are spoken of, in order
record Scene(int fromHour, int toHour, int months, @Nullable DayOfWeek weekday, List<String> units, String cast,
        boolean needsLeader, List<Line> lines) {

    /// @param who A to F, or L for the leader
    /// @param gap minutes after the line before, 0 for the usual
    record Line(char who, int gap, String text) {}

    private static final Pattern LINE = Pattern.compile("([A-FL])(?: \\+(\\d+))?: (.+)");
    private static final Pattern MONTHS = Pattern.compile("(\\d+)(?:-(\\d+))?月");
    private static final Pattern THANKS = Pattern
            .compile("お礼|了解|確認しま|ありがと|ごちそう|お疲れ|助かり|よかった|うれし|励み|賛成|心強|いただきます|ゆっくり|休んで|ですね$|[!?か]$");
    private static final int ALWAYS = 0b1_1111_1111_1110;
    /// Talk about "later today" would run past the end of the day.
    private static final int TOO_LATE_FOR_LATER = 15;

    boolean fits(LocalDateTime at) {
        return fromHour <= at.getHour() && at.getHour() < toHour && (months & (1 << at.getMonthValue())) != 0
                && (weekday == null || weekday == at.getDayOfWeek());
    }

    /// Whether somebody else had the last word, with an offer or an answer rather than with thanks.
    boolean asksForThanks() {
        var end = lines.getLast();
        return lines.getFirst().who != 'L' && end.who != lines.getFirst().who && !THANKS.matcher(end.text).find();
    }

    private static String cast(List<Line> lines) {
        var cast = new StringBuilder();
        for (char who = 'A'; who <= 'F'; who++)
            if (mentions(lines, who)) cast.append(who);
        return cast.toString();
    }

    private static boolean mentions(List<Line> lines, char who) {
        return lines.stream().anyMatch(line -> line.who == who || line.text.contains("{" + who + "}")
                || line.text.contains("{" + who + "の"));
    }

    /// Reads the scenes of a topic: a head `= 朝 4-5月`, then lines `A: …`, `B +40: …`.
    static List<Scene> read(String topic) {
        var scenes = new ArrayList<Scene>();
        String head = "";
        List<Line> lines = new ArrayList<>();
        for (String text : DemoFiles.lines("chat/" + topic + ".txt")) {
            if (text.startsWith("=")) {
                if (!lines.isEmpty()) scenes.add(of(head, lines));
                head = text;
                lines = new ArrayList<>();
            } else if (!text.isBlank() && !text.startsWith("#")) lines.add(line(topic, text));
        }
        if (!lines.isEmpty()) scenes.add(of(head, lines));
        return List.copyOf(scenes);
    }

    private static Line line(String topic, String text) {
        var match = LINE.matcher(text);
        if (!match.matches()) throw new IllegalArgumentException(topic + ": " + text);
        int gap = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        return new Line(match.group(1).charAt(0), gap, match.group(3).replace("\\n", "\n"));
    }

    private static Scene of(String head, List<Line> lines) {
        int from = head.contains("夕") ? 15 : head.contains("昼") ? 11 : 8;
        int to = head.contains("朝") ? 10 : head.contains("昼") ? 14 : 18;
        boolean later = lines.stream().anyMatch(line -> line.text.contains("{時刻"));
        return new Scene(from, later ? Math.min(to, TOO_LATE_FOR_LATER) : to, months(head), weekday(head), units(head),
                cast(lines), mentions(lines, 'L'), List.copyOf(lines));
    }

    private static @Nullable DayOfWeek weekday(String head) {
        return head.contains("月曜") ? DayOfWeek.MONDAY : (head.contains("金曜") ? DayOfWeek.FRIDAY : null);
    }

    private static List<String> units(String head) {
        int at = head.indexOf('@');
        return at < 0 ? List.of() : List.of(head.substring(at + 1).strip().split(","));
    }

    private static int months(String head) {
        int months = 0;
        var match = MONTHS.matcher(head);
        while (match.find()) {
            int first = Integer.parseInt(match.group(1));
            int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
            for (int month = first;; month = month % 12 + 1) {
                months |= 1 << month;
                if (month == last) break;
            }
        }
        return months == 0 ? ALWAYS : months;
    }
}
