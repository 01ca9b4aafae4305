package hub.searchindex.bench;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import hub.searchindex.bench.Collection.Query;
import hub.searchindex.bench.Collection.Question;

/// Reads a collection: a folder with files of UTF-8 text, one row a line, cells between tabs.
///
/// | file | cells |
/// | --- | --- |
/// | `questions.tsv` | id, question, answer (may be empty or missing) |
/// | `queries.tsv` | id, text |
/// | `judgments.tsv` | id of a query, id of a question, grade: a whole number, 0 = wrong, higher = better |
/// | `asked.tsv` (need not be) | id of a question, another wording of it |
///
/// Ids are any text. A first line that names the columns (`id`, `query_id` …; in `judgments.tsv` any without a grade), empty
/// lines, a byte-order mark and CRLF are no fault; further tabs in a last cell of text count as blanks; `\n`, `\t` and `\\` in a text stand for line
/// break, tab and backslash. Quotation marks mean nothing. Everything else that is wrong is told by file and line, all at
/// once, and nothing is measured; only judgments and wordings of ids that nobody has are left out with a [#remarks].
final class CollectionReader {

    private static final Set<String> HEADERS = Set.of("id", "qid", "query", "query_id", "query-id", "queryid",
            "question",
            "question_id", "question-id", "questionid", "text", "question id", "query id");

    private final List<String> errors = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Path folder;

    CollectionReader(Path folder) {
        this.folder = folder;
    }

    /// A folder that is no collection: every fault by file and line.
    static final class BadCollection extends Exception {

        final List<String> errors;

        BadCollection(List<String> errors) {
            super(String.join("\n", errors));
            this.errors = List.copyOf(errors);
        }
    }

    /// One line: where it stands and what is in it.
    private record Row(String file, int line, List<String> cells) {

        String text(int from) {
            return unescape(String.join(" ", cells.subList(Math.min(from, cells.size()), cells.size())));
        }

        String at(String what) {
            return file + ", line " + line + ": " + what;
        }
    }

    Collection read() throws BadCollection {
        var questions = questions();
        var queries = queries();
        var grades = grades(questions.keySet(), queries.keySet());
        var asked = asked(questions.keySet());
        if (questions.isEmpty()) errors.add("questions.tsv: no question in it");
        if (queries.isEmpty()) errors.add("queries.tsv: no query in it");
        if (grades.isEmpty()) errors.add("judgments.tsv: no judgment above 0 in it");
        if (!errors.isEmpty()) throw new BadCollection(errors);
        var asking = queries.entrySet().stream()
                .map(q -> new Query(q.getKey(), q.getValue(), grades.getOrDefault(q.getKey(), Map.of()))).toList();
        return new Collection(List.copyOf(questions.values()), asking, asked);
    }

    /// What was left out while reading.
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    private Map<String, Question> questions() {
        var questions = new LinkedHashMap<String, Question>();
        for (var row : rows("questions.tsv", 2, true)) {
            var id = row.cells.getFirst();
            put(questions, row, id, new Question(id, unescape(row.cells.get(1)), row.text(2)));
        }
        return questions;
    }

    private Map<String, String> queries() {
        var queries = new LinkedHashMap<String, String>();
        for (var row : rows("queries.tsv", 2, true)) put(queries, row, row.cells.getFirst(), row.text(1));
        return queries;
    }

    private <T> void put(Map<String, T> all, Row row, String id, T value) {
        if (row.text(1).isBlank()) errors.add(row.at("the text is empty"));
        else if (all.putIfAbsent(id, value) != null) errors.add(row.at("the id " + id + " stands twice"));
    }

    private Map<String, Map<String, Integer>> grades(Set<String> questions, Set<String> queries) {
        var grades = new LinkedHashMap<String, Map<String, Integer>>();
        var seen = new LinkedHashSet<List<String>>();
        for (var row : rows("judgments.tsv", 3, true)) {
            var query = row.cells.get(0);
            var question = row.cells.get(1);
            int grade = grade(row);
            if (grade < 0) errors.add(row.at("the grade is no whole number from 0: " + row.cells.get(2)));
            else if (!queries.contains(query)) remarks.add(row.at("left out, no query has the id " + query));
            else if (!questions.contains(question)) remarks.add(row.at("left out, no question has the id " + question));
            else if (!seen.add(List.of(query, question)))
                errors.add(row.at("the pair " + query + ", " + question + " stands twice"));
            else if (grade > 0) grades.computeIfAbsent(query, q -> new LinkedHashMap<>()).put(question, grade);
        }
        return grades;
    }

    private static int grade(Row row) {
        var cell = row.cells.get(2);
        return cell.matches("\\d{1,4}") && row.cells.size() == 3 ? Integer.parseInt(cell) : -1;
    }

    private Map<String, List<String>> asked(Set<String> questions) {
        var asked = new LinkedHashMap<String, List<String>>();
        for (var row : rows("asked.tsv", 2, false)) {
            var id = row.cells.getFirst();
            if (questions.contains(id)) asked.computeIfAbsent(id, q -> new ArrayList<>()).add(row.text(1));
            else
                remarks.add(row.at("left out, no question has the id " + id));
        }
        return asked;
    }

    private List<Row> rows(String name, int cells, boolean needed) {
        var file = folder.resolve(name);
        if (!needed && Files.notExists(file)) return List.of();
        try {
            return rows(name, Files.readString(file), cells);
        } catch (CharacterCodingException e) {
            errors.add(name + ": no UTF-8 text");
        } catch (IOException e) {
            errors.add(name + ": cannot be read (" + file.toAbsolutePath().normalize() + ")");
        }
        return List.of();
    }

    private List<Row> rows(String name, String text, int cells) {
        var rows = new ArrayList<Row>();
        int number = 0;
        for (var line : (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|[\r\n]", -1)) {
            number++;
            var row = new Row(name, number, stripped(line.split("\t", -1)));
            if (line.isBlank() || number == 1 && isHeader(row, cells)) continue;
            if (row.cells.size() < cells)
                errors.add(row.at(cells + " cells between tabs are needed, there are " + row.cells.size()));
            else if (row.cells.getFirst().isEmpty()) errors.add(row.at("the id is empty"));
            else
                rows.add(row);
        }
        return rows;
    }

    private static boolean isHeader(Row row, int cells) {
        var first = row.cells.getFirst().toLowerCase(Locale.ROOT);
        return cells == 3 ? row.cells.size() >= 3 && !row.cells.get(2).matches("-?\\d.*") : HEADERS.contains(first);
    }

    private static List<String> stripped(String[] cells) {
        return List.of(cells).stream().map(String::strip).toList();
    }

    private static String unescape(String cell) {
        if (cell.indexOf('\\') < 0) return cell;
        return cell.replace("\\\\", "\uE000").replace("\\n", "\n").replace("\\t", "\t").replace("\uE000", "\\");
    }
}
