package hub.booking.figure;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.booking.figure.UseAnswer.UseFile;
import hub.booking.figure.UseAnswer.UsePage;
import hub.kernel.id.UnitId;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.space.place.SpaceReaders;

/// Figures of places over HTTP.
final class FigureRoutes {

    /// A year and what it takes to look at a whole fiscal year a month later.
    private static final int MAX_DAYS = 400;

    private static final int USUAL_DAYS = 84;

    /// Days beyond cannot be meant.
    private static final int FAR_YEARS = 100;

    private final FigureService service;
    private final SpaceReaders readers;
    private final InstantSource clock;

    FigureRoutes(FigureService service, SpaceReaders readers, InstantSource clock) {
        this.service = service;
        this.readers = readers;
        this.clock = clock;
    }

    void register(Api api) {
        api.get("/api/booking/figures", "The use of places in figures; of groups, never of persons")
                .query("from", "the first day; twelve weeks before the last if not given")
                .query("to", "the last day, at most 400 days later; today if not given")
                .number("unit", "whose bookings; the whole house if not given, for who manages all places")
                .gives(UsePage.class)
                .signedIn(readers.only(this::page));
        api.get("/api/booking/figures.csv", "The same as a CSV file for a spreadsheet")
                .query("from", "as for the figures")
                .query("to", "as for the figures")
                .number("unit", "as for the figures")
                .gives(UseFile.class)
                .signedIn(readers.only(this::file));
    }

    private UsePage page(Call call, None none) {
        var days = days(call);
        return service.of(call.session(), days.from(), days.to(), unit(call));
    }

    private UseFile file(Call call, None none) {
        var days = days(call);
        return service.file(call.session(), days.from(), days.to(), unit(call), call.locale());
    }

    private Days days(Call call) {
        var today = HubTime.today(clock);
        var to = call.queryDate("to").orElse(today);
        if (Math.abs(to.getYear() - today.getYear()) > FAR_YEARS) {
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
