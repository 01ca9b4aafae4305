package hub.space.figure;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;

/// Figures as a table for a spreadsheet: what it is about, of which, and the number. One number in a row, so that it can be
/// filtered and pivoted. For one thread.
public final class FigureTable {

    /// Without it a spreadsheet takes UTF-8 for CP932.
    private static final String MARK = "\uFEFF";

    /// A cell that begins like that would be run.
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("[=+\\-@'\\t\\r].*", Pattern.DOTALL);

    private final CsvWriter csv;
    private final ResourceBundle words;

    private FigureTable(CsvWriter csv, ResourceBundle words) {
        this.csv = csv;
        this.words = words;
    }

    /// The whole file, UTF-8 with a mark.
    ///
    /// @param words the headings `group`, `of`, `figure`, `value`, `day1` … `day7` and whatever the rows are called
    public static String text(ResourceBundle words, Consumer<FigureTable> rows) {
        var text = new StringWriter().append(MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            var table = new FigureTable(csv, words);
            table.write(words.getString("group"), words.getString("of"), words.getString("figure"),
                    words.getString("value"));
            rows.accept(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// One number.
    ///
    /// @param group a word, `word` another; `of` is written as it is
    public void row(String group, String of, String word, long value) {
        write(words.getString(group), of, words.getString(word), Long.toString(value));
    }

    /// Minutes in use by weekday and hour.
    public void heat(Iterable<UseHour> heat) {
        heat.forEach(one -> row("heat", words.getString("day" + one.weekday()) + " " + one.hour() + ":00", "used",
                one.minutes()));
    }

    private void write(String... cells) {
        csv.writeRecord(Stream.of(cells)
                .map(cell -> LIKE_A_FORMULA.matcher(cell).matches() ? "'" + cell : cell).toList());
    }
}
