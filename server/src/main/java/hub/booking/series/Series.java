package hub.booking.series;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import hub.booking.reservation.Alternatives;
import hub.booking.reservation.BookingBook;
import hub.booking.reservation.SeriesId;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;
import hub.space.allocation.Availability;
import hub.space.place.Places;
import hub.space.place.SpaceReaders;

/// Series, put together.
public final class Series {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/booking/series/migration/V20261120_58__series.sql");

    private final SeriesRepository repository = new SeriesRepository();

    /// Registers the routes of series.
    ///
    /// @param closings the name of a day on which the hall is closed, Saturdays and Sundays apart
    public Series(
            EventLog log, Database db, Api api, BookingBook bookings, Places places, SpaceReaders readers,
            Availability availability, Alternatives alternatives, Function<LocalDate, Optional<String>> closings) {
        var making = new SeriesMaking(bookings, repository, closings);
        var service = new SeriesService(log, db, bookings, repository, making,
                new SeriesChanging(bookings, repository, making),
                new SeriesPreviewing(db, bookings, places, availability, alternatives));
        new SeriesRoutes(service, readers).register(api);
    }

    /// The rules of several series, each in the order of time.
    public Map<SeriesId, List<SeriesRule>> rules(Sql sql, Collection<SeriesId> series) {
        var rules = new HashMap<SeriesId, List<SeriesRule>>();
        repository.parts(sql, series).forEach((id, parts) -> rules.put(id, parts.stream().map(Part::asRule).toList()));
        return rules;
    }
}
