package hub.booking.series;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.SeriesId;
import hub.booking.series.SeriesAnswer.SeriesCancelled;
import hub.booking.series.SeriesAnswer.SeriesMade;
import hub.booking.series.SeriesAnswer.SeriesPreview;
import hub.booking.series.SeriesAnswer.SeriesView;
import hub.booking.series.SeriesCommand.ChangeSeries;
import hub.booking.series.SeriesCommand.MakeSeries;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.wire.Refused;
import hub.space.place.SpaceReaders;

/// Series over HTTP.
record SeriesRoutes(SeriesService service, SpaceReaders readers) {

    private static final String ONE = "/api/booking/series/:series";

    void register(Api api) {
        api.post("/api/booking/series", "Book a series: every date is a booking of its own")
                .takes(MakeSeries.class)
                .gives(SeriesMade.class)
                .signedIn(readers.only((call, wish) -> service.make(call.session(), wish)));
        api.post("/api/booking/series/preview", "What would become of a series, date by date; books nothing")
                .takes(MakeSeries.class)
                .gives(SeriesPreview.class)
                .signedIn(readers.only((call, wish) -> service.preview(call.session(), wish, call.locale())));
        api.get(ONE, "The rules of a series")
                .gives(SeriesView.class)
                .signedIn(readers.only((call, _) -> service.view(call.session(), series(call))));
        registerChanges(api);
    }

    private void registerChanges(Api api) {
        api.patch(ONE, "Change this date of a series, this and later ones, or all that are ahead")
                .query("scope", "this, later or all")
                .query("from", "when the date meant was to begin at first; needed for this and later")
                .takes(ChangeSeries.class)
                .gives(SeriesMade.class)
                .signedIn(readers.only((call, change) -> service.change(call.session(), series(call), scope(call),
                        from(call), change)));
        api.delete(ONE, "Cancel this date of a series, this and later ones, or all that are ahead")
                .query("scope", "this, later or all")
                .query("from", "when the date meant was to begin at first; needed for this and later")
                .query("op", "the operation")
                .gives(SeriesCancelled.class)
                .signedIn(readers.only((call, _) -> service.cancel(call.session(), series(call), scope(call),
                        from(call), op(call))));
        api.delete(ONE + "/span", "Cancel the dates of a series from one day to another")
                .query("from", "the first day")
                .query("until", "the last day")
                .query("op", "the operation")
                .gives(SeriesCancelled.class)
                .signedIn(readers.only((call, _) -> service.cancel(call.session(), series(call), day(call, "from"),
                        day(call, "until"), op(call))));
    }

    private static SeriesId series(Call call) {
        return new SeriesId(call.pathLong("series"));
    }

    private static Scope scope(Call call) {
        return Scope.of(call.query("scope").orElse(""));
    }

    private static String op(Call call) {
        return call.query("op").orElse("");
    }

    private static LocalDate day(Call call, String name) {
        return call.queryDate(name).orElseThrow(() -> Refused.invalid(name));
    }

    private static @Nullable Instant from(Call call) {
        try {
            return call.query("from").map(text -> OffsetDateTime.parse(text).toInstant()).orElse(null);
        } catch (DateTimeException e) {
            throw Refused.invalid("from");
        }
    }
}
