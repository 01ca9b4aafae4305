package hub.directory.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

import hub.directory.roster.RosterFault.Reason;

/// Reads the text of one list line by line and goes on after a bad line, so that all of them are told at once.
final class RosterReader {

    private final RosterFile file;
    private final RosterText text;
    private final List<RosterFault> problems = new ArrayList<>();
    private final List<RosterLine> lines = new ArrayList<>();
    private final Map<String, Integer> firstLines = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private int lastLine;

    RosterReader(RosterFile file, RosterText text) {
        this.file = file;
        this.text = text;
    }

    RosterSheet read() {
        try (var csv = CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).detectBomHeader(false).allowUnclosedQuote(false)
                .ofCsvRecord(text.text())) {
            readAll(csv);
        } catch (CsvParseException e) {
            problem(lastLine + 1, Reason.NOT_CSV);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RosterSheet(file, text.encoding(), lines, named, problems);
    }

    private void readAll(Iterable<CsvRecord> csv) {
        List<@Nullable RosterColumn> header = null;
        for (var line : csv) {
            lastLine = number(line);
            if (header == null) {
                header = header(line);
                if (!problems.isEmpty()) return;
            } else if (lines.size() == RosterSheet.MAX_LINES) {
                problem(number(line), Reason.TOO_MANY_LINES, RosterSheet.MAX_LINES);
                return;
            } else {
                readLine(header, line);
            }
        }
        if (lines.isEmpty() && problems.isEmpty()) {
            problem(0, Reason.EMPTY);
        }
    }

    /// Columns by position; null for one the hub does not use.
    private List<@Nullable RosterColumn> header(CsvRecord line) {
        var header = new ArrayList<@Nullable RosterColumn>();
        for (var name : line.getFields()) {
            var column = file.columns().stream().filter(known -> known.isCalled(name)).findFirst().orElse(null);
            if (column != null && header.contains(column)) {
                problem(number(line), Reason.DOUBLE_COLUMN, column.label());
            }
            header.add(column);
        }
        file.columns().stream().filter(column -> column.isRequired() && !header.contains(column))
                .forEach(column -> problem(number(line), Reason.NO_COLUMN, column.label()));
        return header;
    }

    private void readLine(List<@Nullable RosterColumn> header, CsvRecord line) {
        named.add(file.key(keyValues(header, line)));
        if (line.getFieldCount() != header.size()) {
            problem(number(line), Reason.FIELD_COUNT, line.getFieldCount(), header.size());
            return;
        }
        var before = problems.size();
        var values = values(header, line);
        if (problems.size() == before) {
            keep(number(line), values);
        }
    }

    private Map<RosterColumn, String> values(List<@Nullable RosterColumn> header, CsvRecord line) {
        var values = new EnumMap<RosterColumn, String>(RosterColumn.class);
        for (int i = 0; i < header.size(); i++) {
            var column = header.get(i);
            if (column != null) {
                values.put(column, value(column, number(line), line.getField(i)));
            }
        }
        return values;
    }

    /// Whom a line is about, even if the rest of it cannot be read: nobody leaves because of a typing error.
    private static Map<RosterColumn, String> keyValues(List<@Nullable RosterColumn> header, CsvRecord line) {
        var values = new EnumMap<RosterColumn, String>(RosterColumn.class);
        for (int i = 0; i < Math.min(header.size(), line.getFieldCount()); i++) {
            var column = header.get(i);
            if (column != null) {
                values.put(column, RosterText.plain(line.getField(i)));
            }
        }
        return values;
    }

    private String value(RosterColumn column, int line, String field) {
        if (field.isBlank()) {
            if (column.isRequired()) {
                problem(line, Reason.EMPTY_FIELD, column.label());
            }
            return "";
        }
        var value = column.accept(field);
        if (value == null) {
            problem(line, Reason.BAD_VALUE, column.label(), field);
            return "";
        }
        return value;
    }

    private void keep(int number, Map<RosterColumn, String> values) {
        var line = new RosterLine(number, file.key(values), values);
        var first = firstLines.putIfAbsent(line.key(), number);
        if (first == null) {
            lines.add(line);
        } else {
            problem(number, Reason.DOUBLE_KEY, line.key(), first);
        }
    }

    private void problem(int line, Reason reason, Object... about) {
        problems.add(RosterFault.of(file, line, reason, about));
    }

    private static int number(CsvRecord line) {
        return Math.toIntExact(line.getStartingLineNumber());
    }
}
