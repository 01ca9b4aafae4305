package hub.searchindex.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import hub.searchindex.words.BadLine.Problem;
import hub.searchindex.words.Lines.Refused;

/// Words of one meaning. All of them are found by the others; only `triggers` find others.
record Group(Set<String> words, Set<String> triggers) {

    static final int WORDS_LIMIT = 24;

    private static final Pattern COMMENT = Pattern.compile("\\s#.*$");
    private static final Pattern BETWEEN = Pattern.compile("[,、，]");
    private static final Pattern BRACKETS = Pattern.compile("[(（](.*)[)）]");

    /// Reads a line of the simple form: words between commas (`,` or `、`); a word in brackets is found by the others, but
    /// finds none itself, because it means more than they do.
    static Group ofLine(String line) throws Refused {
        var words = new LinkedHashSet<String>();
        var triggers = new LinkedHashSet<String>();
        for (var cell : BETWEEN.split(COMMENT.matcher(line).replaceFirst(""))) {
            if (cell.isBlank()) continue;
            var inBrackets = BRACKETS.matcher(cell.strip());
            boolean onlyFound = inBrackets.matches();
            var word = checked(onlyFound ? inBrackets.group(1) : cell);
            words.add(word);
            if (!onlyFound) triggers.add(word);
        }
        return of(words, triggers);
    }

    static Group of(Set<String> words, Set<String> triggers) throws Refused {
        if (words.size() < 2 || triggers.isEmpty()) throw new Refused(Problem.TOO_FEW_WORDS);
        if (words.size() > WORDS_LIMIT) throw new Refused(Problem.TOO_MANY_WORDS);
        return new Group(words, triggers);
    }

    static String checked(String cell) throws Refused {
        var word = Text.normal(cell);
        if (!Text.hasLetter(word)) throw new Refused(Problem.WORD_EMPTY);
        if (word.length() > Text.WORD_LIMIT) throw new Refused(Problem.WORD_TOO_LONG);
        return word;
    }

    /// A reader of lines in the simple form that adds what it reads to `groups`.
    static Lines.Reader into(List<Group> groups) {
        return line -> groups.add(ofLine(line));
    }
}
