package hub.demo;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.regex.Pattern;

/// Times in hand-written lines: `{-25}` and `{+66}` are minutes from the end of the talk, the later ones rounded to
/// the half hour; days as in the scenes.
final class ScriptWords {
    private static final Pattern SLOT = Pattern.compile("\\{([+-]\\d+|[^{}]+)}");

    private ScriptWords() {}

    static String fill(String text, LocalDateTime end) {
        var dice = Dice.of("script", text.hashCode());
        return SLOT.matcher(text).replaceAll(match -> {
            String slot = match.group(1);
            return switch (slot.charAt(0)) {
                case '-' -> Calendar.time(end.minusMinutes(Long.parseLong(slot.substring(1))));
                case '+' -> Calendar.time(half(end.plusMinutes(Long.parseLong(slot.substring(1)))));
                default -> Objects.requireNonNull(Calendar.say(slot, end, dice), slot);
            };
        });
    }

    private static LocalDateTime half(LocalDateTime time) {
        return time.withMinute(time.getMinute() / 30 * 30);
    }
}
