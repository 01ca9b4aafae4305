package hub.booking.figure;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.LongFunction;

import hub.booking.figure.UseAnswer.UsePage;
import hub.booking.figure.UseAnswer.UseSums;
import hub.kernel.id.UnitId;
import hub.space.figure.FigureTable;
import hub.space.place.SpaceId;

/// Figures of places as a table for a spreadsheet.
final class FigureSheet {

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
        return FigureTable.text(words, table -> write(table, page));
    }

    private void write(FigureTable table, UsePage page) {
        sums(table, "all", "", page.all());
        table.row("all", "", "peak", page.peak().places());
        table.row("all", "", "peakOf", page.peak().of());
        table.row("all", "", "unmet", page.unmet());
        page.kinds().forEach(one -> sums(table, "kinds", words.getString(one.kind().name()), one.sums()));
        page.places().forEach(one -> sums(table, "places", places.apply(one.place()), one.sums()));
        page.purposes().forEach(one -> {
            var name = one.purpose() == null ? words.getString("none") : purposes.apply(one.purpose());
            sums(table, "purposes", name, one.sums());
            table.row("purposes", name, "unmet", one.unmet());
        });
        page.units().forEach(one -> sums(table, "units",
                one.unit() == null ? words.getString("others") : units.apply(one.unit()), one.sums()));
        table.heat(page.heat());
    }

    private static void sums(FigureTable table, String group, String of, UseSums sums) {
        table.row(group, of, "bookings", sums.bookings());
        table.row(group, of, "booked", sums.booked());
        table.row(group, of, "used", sums.used());
        table.row(group, of, "released", sums.released());
        table.row(group, of, "early", sums.early());
        table.row(group, of, "again", sums.again());
        table.row(group, of, "noShows", sums.noShows());
        table.row(group, of, "due", sums.due());
        table.row(group, of, "cancelled", sums.cancelled());
    }
}
