package hub.searchindex.words;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.util.CSVUtil;

import hub.searchindex.words.BadLine.Problem;
import hub.searchindex.words.Lines.Refused;

/// Reads a Sudachi synonym source (SudachiDict, `docs/synonyms.md`): one word a line, eleven columns of CSV, words of one
/// meaning share the group number of column 0; column 8 is the word.
///
/// Of the other columns only 2 matters here: 0 (or nothing) finds and is found, 1 is found but finds nothing (ambiguous
/// words), 2 was struck out. Nouns and verbs of a group (column 1: 引っ越し, 引っ越す) stand for each other, since analysis
/// reduces a verb to its base form; so do spellings, abbreviations, translations and old names (columns 4 to 6), except
/// what column 4 or 6 calls a mistake: that one finds the others, but need not be found.
final class SudachiGroups {

    static final int LINES_LIMIT = 400_000;

    private static final int COLUMNS = 9;
    private static final int GROUP = 0, EXPANSION = 2, FORM = 4, SPELLING = 6, WORD = 8;

    private record Words(Set<String> all, Set<String> triggers) {
        Words() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        boolean saySomething() {
            return triggers.stream().anyMatch(trigger -> all.size() > (all.contains(trigger) ? 1 : 0));
        }
    }

    private final Map<String, Words> groups = new LinkedHashMap<>();

    void read(String line) throws Refused {
        var columns = CSVUtil.parse(line);
        if (columns.length < COLUMNS) throw new Refused(Problem.COLUMNS);
        if (columns[GROUP].isEmpty() || number(columns[GROUP]) < 0) throw new Refused(Problem.NUMBER);
        int expansion = number(columns[EXPANSION]);
        if (expansion > 2) throw new Refused(Problem.NUMBER);
        boolean mistake = number(columns[FORM]) == 4 || number(columns[SPELLING]) == 3;
        if (expansion < 2 && mayBeTyped(columns[WORD]))
            add(columns[GROUP], Text.normal(columns[WORD]), expansion == 0, mistake);
    }

    /// The groups read so far that have something to say. A word of one character triggers nothing: too many meanings.
    List<Group> groups() {
        return groups.values().stream().filter(Words::saySomething).map(w -> new Group(w.all, w.triggers)).toList();
    }

    private void add(String group, String word, boolean trigger, boolean mistake) {
        var words = groups.computeIfAbsent(group, g -> new Words());
        if (!mistake) words.all.add(word);
        if (trigger && word.codePointCount(0, word.length()) > 1) words.triggers.add(word);
    }

    /// The source has signs (♪) and titles of books, too: no fault of the file, but nothing to search by.
    private static boolean mayBeTyped(String word) {
        return Text.hasLetter(word) && word.length() <= Text.WORD_LIMIT;
    }

    private static int number(String column) throws Refused {
        try {
            return column.isBlank() ? 0 : Integer.parseInt(column.strip());
        } catch (NumberFormatException e) {
            throw new Refused(Problem.NUMBER);
        }
    }
}
