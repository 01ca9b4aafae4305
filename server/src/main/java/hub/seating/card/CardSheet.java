package hub.seating.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import hub.directory.roster.RosterText;

/// A list of cards as read: its good lines and what is wrong with the others.
record CardSheet(List<CardLine> lines, List<CardFault> faults) {

    static final int MAX_LINES = 20_000;

    private static final List<String> STAFF = List.of("staffnumber", "職員番号");
    private static final List<String> CARD = List.of("card", "カード番号", "idm");

    record CardLine(int line, String staffNumber, String number) {

        @Override
        public String toString() {
            return "CardLine[" + line + "]";
        }
    }

    /// @param line of the file, from 1; 0 for the list as a whole
    record CardFault(int line, CardError reason) {}

    static CardSheet read(byte[] bytes) {
        return RosterText.decode(bytes).map(text -> read(text.text()))
                .orElseGet(() -> fault(0, CardError.NOT_CSV));
    }

    private static CardSheet read(String text) {
        var lines = new ArrayList<CardLine>();
        var faults = new ArrayList<CardFault>();
        try (var csv = CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).detectBomHeader(false).allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            var each = csv.iterator();
            if (!each.hasNext()) {
                return fault(0, CardError.NO_COLUMNS);
            }
            var header = each.next().getFields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
            var staff = column(header, STAFF);
            var card = column(header, CARD);
            if (staff < 0 || card < 0) {
                return fault(1, CardError.NO_COLUMNS);
            }
            while (each.hasNext()) {
                read(each.next(), staff, card, lines, faults);
                if (lines.size() > MAX_LINES) {
                    return fault(0, CardError.TOO_LONG);
                }
            }
        } catch (CsvParseException e) {
            return fault(0, CardError.NOT_CSV);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CardSheet(lines, faults);
    }

    private static void read(CsvRecord record, int staff, int card, List<CardLine> lines, List<CardFault> faults) {
        var line = (int) record.getStartingLineNumber();
        CardNumber.tidy(field(record, card)).ifPresentOrElse(
                number -> lines.add(new CardLine(line, RosterText.plain(field(record, staff)), number)),
                () -> faults.add(new CardFault(line, CardError.UNREADABLE)));
    }

    private static String field(CsvRecord record, int column) {
        return column < record.getFieldCount() ? record.getField(column) : "";
    }

    private static int column(List<String> header, List<String> names) {
        return names.stream().mapToInt(header::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
    }

    private static CardSheet fault(int line, CardError reason) {
        return new CardSheet(List.of(), List.of(new CardFault(line, reason)));
    }
}
