package hub.booking.figure;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;

import hub.booking.figure.UseAnswer.UsePage;
import hub.booking.figure.UseAnswer.UseSums;
import hub.kernel.id.UnitId;
import hub.space.place.SpaceId;

/// Figures as a table for a spreadsheet: what it is about, of which, and the number. One number in a row, so that it can be
/// filtered and pivoted.
final class FigureSheet {

    /// Without it a spreadsheet takes UTF-8 for CP932.
    private static final String MARK = "\uFEFF";

    /// A cell that begins like that would be run.
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("[=+\\-@'\\t\\r].*", Pattern.DOTALL);

    private final ResourceBundle words;
    private final Function<SpaceId, String> places;
    private final LongFunction<String> purposes;
    private final Function<UnitId, String> units;

    FigureSheet(Locale locale, Function<SpaceId, String> places, LongFunction<String> purposes,
            Function<UnitId, String> units) {
        this.words = ResourceBundle.getBundle("hub.booking.figure.sheet", locale);
        this.places = places;
        this.purposes = purposes;
        this.units = units;
    }

    /// What the file is called.
    String name(UsePage page) {
        var unit = page.unit() == null ? "" : "_" + units.apply(page.unit());
        return "%s%s_%s_%s.csv".formatted(words.getString("file"), unit, page.from(), page.to());
    }

    String text(UsePage page) {
        var text = new StringWriter().append(MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            write(csv, words.getString("group"), words.getString("of"), words.getString("figure"),
                    words.getString("value"));
            sums(csv, "all", "", page.all());
            row(csv, "all", "", "peak", page.peak().places());
            row(csv, "all", "", "peakOf", page.peak().of());
            row(csv, "all", "", "unmet", page.unmet());
            page.kinds().forEach(one -> sums(csv, "kinds", words.getString(one.kind().name()), one.sums()));
            page.places().forEach(one -> sums(csv, "places", places.apply(one.place()), one.sums()));
            page.purposes().forEach(one -> {
                var name = one.purpose() == null ? words.getString("none") : purposes.apply(one.purpose());
                sums(csv, "purposes", name, one.sums());
                row(csv, "purposes", name, "unmet", one.unmet());
            });
            page.units().forEach(one -> sums(csv, "units",
                    one.unit() == null ? words.getString("others") : units.apply(one.unit()), one.sums()));
            page.heat().forEach(one -> row(csv, "heat",
                    words.getString("day" + one.weekday()) + " " + one.hour() + ":00", "used", one.minutes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void sums(CsvWriter csv, String group, String of, UseSums sums) {
        List.of(new Cell("bookings", sums.bookings()), new Cell("booked", sums.booked()),
                new Cell("used", sums.used()), new Cell("released", sums.released()), new Cell("early", sums.early()),
                new Cell("again", sums.again()), new Cell("noShows", sums.noShows()), new Cell("due", sums.due()),
                new Cell("cancelled", sums.cancelled()))
                .forEach(cell -> row(csv, group, of, cell.word(), cell.value()));
    }

    private void row(CsvWriter csv, String group, String of, String word, long value) {
        write(csv, words.getString(group), of, words.getString(word), Long.toString(value));
    }

    private static void write(CsvWriter csv, String... cells) {
        csv.writeRecord(Stream.of(cells)
                .map(cell -> LIKE_A_FORMULA.matcher(cell).matches() ? "'" + cell : cell).toList());
    }

    private record Cell(String word, long value) {}
}
