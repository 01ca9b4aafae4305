package hub.community.figure;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.community.figure.FigureAnswer.FigureFile;
import hub.community.figure.FigureAnswer.FigurePage;
import hub.community.topic.Readers;
import hub.kernel.id.UnitId;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;

/// Figures over HTTP, for everybody who takes part.
final class FigureRoutes {

    /// A year and what it takes to look at a whole fiscal year a month later.
    private static final int MAX_DAYS = 400;

    private static final int USUAL_DAYS = 84;

    /// Days beyond cannot be meant.
    private static final int FAR_YEARS = 100;

    private final FigureService service;
    private final Readers readers;
    private final InstantSource clock;

    FigureRoutes(FigureService service, Readers readers, InstantSource clock) {
        this.service = service;
        this.readers = readers;
        this.clock = clock;
    }

    void register(Api api) {
        api.get("/api/community/figures", "The community in figures; of groups, never of persons")
                .query("from", "the first day; twelve weeks before the last if not given")
                .query("to", "the last day, at most 400 days later; today if not given")
                .number("unit", "the unit in charge; the whole house if not given")
                .gives(FigurePage.class)
                .signedIn(readers.only(this::page));
        api.get("/api/community/figures.csv", "The same as a CSV file for a spreadsheet")
                .query("from", "as for the figures")
                .query("to", "as for the figures")
                .number("unit", "as for the figures")
                .gives(FigureFile.class)
                .signedIn(readers.only(this::file));
    }

    private FigurePage page(Call call, None none) {
        var days = days(call);
        return service.of(days.from(), days.to(), unit(call));
    }

    private FigureFile file(Call call, None none) {
        var days = days(call);
        return service.file(days.from(), days.to(), unit(call), call.locale());
    }

    private Days days(Call call) {
        var to = call.queryDate("to").orElseGet(() -> HubTime.today(clock));
        if (Math.abs(to.getYear() - HubTime.today(clock).getYear()) > FAR_YEARS) {
            throw Refused.invalid("to");
        }
        var from = call.queryDate("from").orElseGet(() -> to.minusDays(USUAL_DAYS - 1L));
        if (from.isAfter(to) || from.isBefore(to.minusDays(MAX_DAYS))) {
            throw new Refused(FigureError.DAYS, Map.of("max", MAX_DAYS));
        }
        return new Days(from, to);
    }

    private static @Nullable UnitId unit(Call call) {
        return call.queryLong("unit").map(UnitId::new).orElse(null);
    }

    private record Days(LocalDate from, LocalDate to) {}
}
