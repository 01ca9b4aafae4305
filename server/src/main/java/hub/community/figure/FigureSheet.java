package hub.community.figure;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import hub.community.figure.FigureAnswer.FigurePage;
import hub.community.topic.TagId;
import hub.kernel.id.UnitId;

/// Figures as a table for a spreadsheet: what it is about, of which, and the number. One number in a row, so that it can be
/// filtered and pivoted.
final class FigureSheet {

    /// Without it a spreadsheet takes UTF-8 for CP932.
    private static final String MARK = "\uFEFF";

    /// A cell that begins like that would be run.
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("[=+\\-@'\\t\\r].*", Pattern.DOTALL);

    private final ResourceBundle words;
    private final Function<TagId, String> tags;
    private final Function<UnitId, String> units;

    FigureSheet(Locale locale, Function<TagId, String> tags, Function<UnitId, String> units) {
        this.words = ResourceBundle.getBundle("hub.community.figure.sheet", locale);
        this.tags = tags;
        this.units = units;
    }

    /// What the file is called.
    String name(FigurePage page) {
        var unit = page.unit() == null ? "" : "_" + units.apply(page.unit());
        return "%s%s_%s_%s.csv".formatted(words.getString("file"), unit, page.from(), page.to());
    }

    String text(FigurePage page) {
        var text = new StringWriter().append(MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            write(csv, words.getString("group"), words.getString("of"), words.getString("figure"),
                    words.getString("value"));
            house(csv, page);
            page.weeks().forEach(week -> rows(csv, "weeks", week.monday().toString(), List.of(
                    new Cell("asked", week.asked()), new Cell("answered", week.answered()),
                    new Cell("solved", week.solved()))));
            page.tags().forEach(tag -> rows(csv, "tags", tags.apply(tag.tag()), List.of(
                    new Cell("asked", tag.asked()), new Cell("unanswered", tag.unanswered()))));
            page.units().forEach(unit -> rows(csv, "units", unit(unit.unit()), List.of(
                    new Cell("staff", unit.staff()), new Cell("joined", unit.joined()),
                    new Cell("asked", unit.asked()), new Cell("answers", unit.answers()),
                    new Cell("inCharge", unit.inCharge()),
                    new Cell("firstMedian", unit.firstAnswer().median()),
                    new Cell("firstNinetieth", unit.firstAnswer().ninetieth()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void house(CsvWriter csv, FigurePage page) {
        var joined = page.joined();
        var searches = page.duplicates();
        rows(csv, "questions", "", List.of(
                new Cell("asked", page.asked()), new Cell("answered", page.answered()),
                new Cell("solved", page.solved()),
                new Cell("firstMedian", page.firstAnswer().median()),
                new Cell("firstNinetieth", page.firstAnswer().ninetieth()),
                new Cell("solvedMedian", page.toSolved().median()),
                new Cell("solvedNinetieth", page.toSolved().ninetieth()),
                new Cell("outside", page.outside().part()), new Cell("outsideOf", page.outside().whole())));
        rows(csv, "duplicates", "", List.of(
                new Cell("shown", searches.shown()), new Cell("solvedBySearch", searches.solvedBySearch()),
                new Cell("askedAnyway", searches.askedAnyway()), new Cell("marked", searches.marked())));
        rows(csv, "people", "", List.of(
                new Cell("staff", joined.staff()), new Cell("joined", joined.anybody()),
                new Cell("joinedAsked", joined.asked()), new Cell("joinedAnswered", joined.answered()),
                new Cell("joinedCommented", joined.commented()), new Cell("joinedUseful", joined.useful()),
                new Cell("joinedSearch", joined.solvedBySearch())));
    }

    private String unit(@Nullable UnitId unit) {
        return unit == null ? words.getString("others") : units.apply(unit);
    }

    private void rows(CsvWriter csv, String group, String of, List<Cell> cells) {
        cells.forEach(cell -> write(csv, words.getString(group), of, words.getString(cell.word()),
                cell.value() == null ? "" : cell.value().toString()));
    }

    private static void write(CsvWriter csv, String... cells) {
        csv.writeRecord(Stream.of(cells)
                .map(cell -> LIKE_A_FORMULA.matcher(cell).matches() ? "'" + cell : cell).toList());
    }

    /// @param value null: there is none, such as the median of nothing
    private record Cell(String word, @Nullable Long value) {

        Cell(String word, int value) {
            this(word, Long.valueOf(value));
        }
    }
}
