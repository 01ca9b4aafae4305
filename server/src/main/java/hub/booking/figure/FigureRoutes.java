package hub.booking.figure;

import java.time.InstantSource;

import org.jspecify.annotations.Nullable;

import hub.booking.figure.UseAnswer.UseFile;
import hub.booking.figure.UseAnswer.UsePage;
import hub.kernel.id.UnitId;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.kernel.time.HubTime;
import hub.space.figure.FigureDays;
import hub.space.place.SpaceReaders;

/// Figures of places over HTTP.
final class FigureRoutes {

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

    private FigureDays days(Call call) {
        return FigureDays.of(call, HubTime.today(clock), FigureError.DAYS);
    }

    private static @Nullable UnitId unit(Call call) {
        return call.queryLong("unit").map(UnitId::new).orElse(null);
    }
}
