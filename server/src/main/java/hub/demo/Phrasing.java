package hub.demo;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills the slots of one scene. A slot that stands twice in a scene means the same both times; 町 and 町2 differ.
final class Phrasing {
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*\\|[^\\[\\]]*)]");
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)(?:/(\\d+))?[a-d]?");
    private static final Pattern OF_PERSON = Pattern.compile("([A-FL])(の課|の係|の内線)?");

    private final Words words;
    private final Dice dice;
    /// What {A}, {Bの課}, {課} mean in this room.
    private final Function<String, String> people;
    private final Map<String, String> said = new HashMap<>();

    Phrasing(Words words, Dice dice, Function<String, String> people) {
        this.words = words;
        this.dice = dice;
        this.people = people;
    }

    String say(String text, LocalDateTime at) {
        String chosen = CHOICE.matcher(text).replaceAll(m -> quoted(dice.pick(List.of(m.group(1).split("\\|", -1)))));
        String filled = fill(chosen, at);
        // A word of a list may hold a slot itself.
        return filled.indexOf('{') < 0 ? filled : fill(filled, at);
    }

    private String fill(String text, LocalDateTime at) {
        return SLOT.matcher(text).replaceAll(m -> quoted(slot(m, at)));
    }

    private String slot(MatchResult match, LocalDateTime at) {
        String slot = match.group(1);
        String known = said.get(slot);
        if (known != null) return known;
        String value = value(slot, at);
        for (int tries = 0; tries < 8 && said.containsValue(value) && Character.isDigit(last(slot)); tries++)
            value = value(slot, at);
        said.put(slot, value);
        return value;
    }

    private String value(String slot, LocalDateTime at) {
        if (OF_PERSON.matcher(slot).matches() || slot.equals("課") || slot.equals("係") || slot.equals("他課"))
            return people.apply(slot);
        var range = RANGE.matcher(slot);
        if (range.matches()) return number(range);
        String word = Character.isDigit(last(slot)) ? slot.substring(0, slot.length() - 1) : slot;
        if (word.equals("他課")) return people.apply(word);
        String time = Calendar.say(word, at, dice);
        return time != null ? time : words.pick(word, dice);
    }

    private String number(MatchResult range) {
        int step = range.group(3) == null ? 1 : Integer.parseInt(range.group(3));
        int low = Integer.parseInt(range.group(1)) / step;
        int high = Integer.parseInt(range.group(2)) / step;
        return String.format("%,d", dice.between(low, high) * step);
    }

    private static char last(String slot) {
        return slot.charAt(slot.length() - 1);
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
