package hub.seating.figure;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;

import hub.kernel.id.UnitId;
import hub.seating.figure.SeatFigureAnswer.SeatCrowd;
import hub.seating.figure.SeatFigureAnswer.SeatSums;
import hub.seating.figure.SeatFigureAnswer.SeatUsePage;
import hub.seating.plan.ZoneId;
import hub.space.figure.FigureTable;

/// Figures of seats as a table for a spreadsheet.
final class SeatFigureSheet {

    private final ResourceBundle words;
    private final Function<ZoneId, String> zones;
    private final Function<UnitId, String> units;

    SeatFigureSheet(Locale locale, Function<ZoneId, String> zones, Function<UnitId, String> units) {
        words = ResourceBundle.getBundle("hub.seating.figure.sheet", locale);
        this.zones = zones;
        this.units = units;
    }

    /// What the file is called.
    String name(SeatUsePage page) {
        var zone = page.zone() == null ? "" : "_" + zones.apply(page.zone()).replace(' ', '-');
        return "%s%s_%s_%s.csv".formatted(words.getString("file"), zone, page.from(), page.to());
    }

    String text(SeatUsePage page) {
        return FigureTable.text(words, table -> write(table, page));
    }

    private void write(FigureTable table, SeatUsePage page) {
        crowd(table, "all", "", page.crowd());
        sums(table, "all", "", page.sums());
        page.zones().forEach(one -> {
            var name = zones.apply(one.zone());
            if (one.members() != null) table.row("zones", name, "members", one.members());
            crowd(table, "zones", name, one.crowd());
            sums(table, "zones", name, one.sums());
        });
        page.kinds().forEach(one -> {
            crowd(table, "kinds", words.getString(one.kind().name()), one.crowd());
            sums(table, "kinds", words.getString(one.kind().name()), one.sums());
        });
        page.units().forEach(one -> {
            var name = one.unit() == null ? words.getString("others") : units.apply(one.unit());
            table.row("units", name, "members", one.staff());
            sums(table, "units", name, one.sums());
        });
        reasons(page).forEach((name, times) -> table.row("reasons", name, "refusals", times));
        table.heat(page.heat());
    }

    /// What has no words of its own is one row.
    private Map<String, Integer> reasons(SeatUsePage page) {
        var reasons = new LinkedHashMap<String, Integer>();
        page.reasons().forEach(one -> {
            var key = "reason." + one.code();
            reasons.merge(words.getString(words.containsKey(key) ? key : "reason.other"), one.times(), Integer::sum);
        });
        return reasons;
    }

    private static void crowd(FigureTable table, String group, String of, SeatCrowd crowd) {
        table.row(group, of, "seats", crowd.seats());
        table.row(group, of, "mean", crowd.mean());
        table.row(group, of, "p95", crowd.p95());
        table.row(group, of, "most", crowd.most());
    }

    private static void sums(FigureTable table, String group, String of, SeatSums sums) {
        table.row(group, of, "sittings", sums.sittings());
        table.row(group, of, "used", sums.minutes());
        table.row(group, of, "noShows", sums.noShows());
        table.row(group, of, "due", sums.due());
        table.row(group, of, "refusals", sums.refusals());
        table.row(group, of, "beside", sums.beside());
        table.row(group, of, "mixed", sums.mixed());
    }
}
