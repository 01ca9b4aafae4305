package hub.seating.figure;

import java.time.InstantSource;

import org.jspecify.annotations.Nullable;

import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.kernel.time.HubTime;
import hub.seating.figure.SeatFigureAnswer.SeatUseFile;
import hub.seating.figure.SeatFigureAnswer.SeatUsePage;
import hub.seating.plan.ZoneId;
import hub.space.figure.FigureDays;
import hub.space.place.SpaceReaders;

/// Figures of seats over HTTP.
final class SeatFigureRoutes {

    private final SeatFigureService service;
    private final SpaceReaders readers;
    private final InstantSource clock;

    SeatFigureRoutes(SeatFigureService service, SpaceReaders readers, InstantSource clock) {
        this.service = service;
        this.readers = readers;
        this.clock = clock;
    }

    void register(Api api) {
        api.get("/api/seating/figures", "The use of seats in figures; of zones and groups, never of persons")
                .query("from", "the first day; twelve weeks before the last if not given")
                .query("to", "the last day, at most 400 days later; today if not given")
                .number("zone", "of which zone; the whole house if not given, for who manages all places")
                .gives(SeatUsePage.class)
                .signedIn(readers.only(this::page));
        api.get("/api/seating/figures.csv", "The same as a CSV file for a spreadsheet")
                .query("from", "as for the figures")
                .query("to", "as for the figures")
                .number("zone", "as for the figures")
                .gives(SeatUseFile.class)
                .signedIn(readers.only(this::file));
    }

    private SeatUsePage page(Call call, None none) {
        return service.of(call.session(), days(call), zone(call));
    }

    private SeatUseFile file(Call call, None none) {
        return service.file(call.session(), days(call), zone(call), call.locale());
    }

    private FigureDays days(Call call) {
        return FigureDays.of(call, HubTime.today(clock), SeatFigureError.DAYS);
    }

    private static @Nullable ZoneId zone(Call call) {
        return call.queryLong("zone").map(ZoneId::new).orElse(null);
    }
}
