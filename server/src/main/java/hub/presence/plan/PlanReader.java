package hub.presence.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import hub.presence.plan.PlanMistake.Reason;

/// Reads a CSV file line by line and goes on after a bad line, so that all of them are told at once. For one file.
final class PlanReader {

    private final List<PlanLine> lines = new ArrayList<>();
    private final List<PlanMistake> mistakes = new ArrayList<>();
    private final List<Optional<PlanColumn>> header = new ArrayList<>();
    private int lastLine;

    PlanSheet read(String text) {
        try (var csv = CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).detectBomHeader(false).allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            readAll(csv);
        } catch (CsvParseException e) {
            mistake(lastLine + 1, Reason.NOT_CSV);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PlanSheet(List.copyOf(lines), List.copyOf(mistakes));
    }

    private void readAll(Iterable<CsvRecord> csv) {
        for (var line : csv) {
            lastLine = Math.toIntExact(line.getStartingLineNumber());
            if (header.isEmpty()) {
                readHeader(line);
                if (!mistakes.isEmpty()) return;
            } else if (lines.size() == PlanSheet.MAX_LINES) {
                mistake(lastLine, Reason.TOO_MANY_LINES, PlanSheet.MAX_LINES);
                return;
            } else if (!line.getFields().stream().allMatch(String::isBlank)) {
                readLine(line);
            }
        }
        if (lines.isEmpty() && mistakes.isEmpty()) {
            mistake(0, Reason.EMPTY);
        }
    }

    private void readHeader(CsvRecord line) {
        for (var name : line.getFields()) {
            var column = PlanColumn.called(name);
            column.filter(_ -> header.contains(column))
                    .ifPresent(twice -> mistake(lastLine, Reason.DOUBLE_COLUMN, twice.label()));
            header.add(column);
        }
        Stream.of(PlanColumn.values())
                .filter(column -> column.required() && !header.contains(Optional.of(column)))
                .forEach(column -> mistake(lastLine, Reason.NO_COLUMN, column.label()));
    }

    private void readLine(CsvRecord line) {
        if (line.getFieldCount() != header.size()) {
            mistake(lastLine, Reason.FIELD_COUNT, line.getFieldCount(), header.size());
            return;
        }
        var fields = new EnumMap<PlanColumn, String>(PlanColumn.class);
        for (int i = 0; i < header.size(); i++) {
            var cell = Cells.read(line.getField(i));
            header.get(i).ifPresent(column -> fields.put(column, cell));
        }
        lines.add(new PlanLine(lastLine, fields));
    }

    private void mistake(int line, Reason reason, Object... about) {
        mistakes.add(PlanMistake.of(line, reason, about));
    }
}
