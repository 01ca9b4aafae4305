package hub.community.faq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

import hub.community.faq.FaqFault.Reason;
import hub.directory.roster.RosterText;

/// Reads the text of a list line by line and goes on after a bad line, so that all of them are told at once.
final class FaqReader {

    private final RosterText text;
    private final FaqUnits units;
    private final List<FaqFault> faults = new ArrayList<>();
    private final List<FaqEntry> entries = new ArrayList<>();
    private final Map<String, Integer> firstLines = new HashMap<>();
    private int lastLine;

    FaqReader(RosterText text, FaqUnits units) {
        this.text = text;
        this.units = units;
    }

    FaqSheet read() {
        try (var csv = CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).detectBomHeader(false).allowUnclosedQuote(false)
                .ofCsvRecord(text.text())) {
            readAll(csv);
        } catch (CsvParseException e) {
            fault(lastLine + 1, Reason.NOT_CSV);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FaqSheet(text.encoding(), entries, faults);
    }

    private void readAll(Iterable<CsvRecord> csv) {
        List<@Nullable FaqColumn> header = null;
        for (var line : csv) {
            lastLine = number(line);
            if (header == null) {
                header = header(line);
                if (!faults.isEmpty()) return;
            } else if (entries.size() == FaqSheet.MAX_LINES) {
                fault(lastLine, Reason.TOO_MANY_LINES, FaqSheet.MAX_LINES);
                return;
            } else {
                readLine(header, line);
            }
        }
        if (entries.isEmpty() && faults.isEmpty()) fault(0, Reason.EMPTY);
    }

    /// Columns by position; null for one the hub does not use.
    private List<@Nullable FaqColumn> header(CsvRecord line) {
        var header = new ArrayList<@Nullable FaqColumn>();
        for (var name : line.getFields()) {
            FaqColumn found = null;
            for (var column : FaqColumn.values())
                if (column.isCalled(name)) found = column;
            if (found != null && header.contains(found)) fault(number(line), Reason.DOUBLE_COLUMN, found.label());
            header.add(found);
        }
        for (var column : FaqColumn.values())
            if (column.needed && !header.contains(column)) fault(number(line), Reason.NO_COLUMN, column.label());
        return header;
    }

    private void readLine(List<@Nullable FaqColumn> header, CsvRecord line) {
        if (line.getFieldCount() != header.size()) {
            fault(number(line), Reason.FIELD_COUNT, line.getFieldCount(), header.size());
            return;
        }
        var draft = new FaqDraft(number(line));
        for (int i = 0; i < header.size(); i++) {
            var column = header.get(i);
            if (column != null) draft.put(column, line.getField(i));
        }
        var entry = draft.entry(units::find, units.usual());
        faults.addAll(draft.faults());
        if (entry != null) keep(number(line), entry);
    }

    private void keep(int number, FaqEntry entry) {
        var first = firstLines.putIfAbsent(entry.externalId(), number);
        if (first == null) entries.add(entry);
        else
            fault(number, Reason.DOUBLE_ID, entry.externalId(), first);
    }

    private void fault(int line, Reason reason, Object... about) {
        faults.add(FaqFault.of(line, reason, about));
    }

    private static int number(CsvRecord line) {
        return Math.toIntExact(line.getStartingLineNumber());
    }
}
