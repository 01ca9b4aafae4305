package hub.booking.feed;

import java.time.InstantSource;
import java.util.function.Predicate;

import hub.booking.feed.FeedAnswer.FeedMade;
import hub.booking.feed.FeedAnswer.Feeds;
import hub.booking.feed.FeedAnswer.ImportReport;
import hub.booking.feed.FeedCommand.ImportCalendar;
import hub.booking.feed.FeedCommand.MakeFeed;
import hub.booking.reservation.BookingBook;
import hub.booking.series.Series;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.TextAnswer;
import hub.space.place.Places;
import hub.space.place.SpaceReaders;
import hub.space.place.SpaceRights;

/// Calendars of other programs, put together.
public final class Calendars {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/booking/feed/migration/V20261120_60__feed.sql");

    /// A file of the largest size with every line break escaped.
    private static final int MAX_IMPORT = 2 * IcsReader.MAX_BYTES;

    /// Registers the routes of feeds and of the import.
    ///
    /// @param onStaff whether somebody belongs to the staff: the addresses of who left answer nobody
    public Calendars(
            EventLog log, Database db, Api api, BookingBook bookings, Series series, Places places,
            SpaceReaders readers,
            SpaceRights rights, Predicate<PersonId> onStaff, InstantSource clock) {
        var feeds = new FeedService(log, db, bookings, series, places, readers, rights, onStaff, clock);
        var imports = new ImportService(log, db, bookings, new FeedRepository(), clock);
        api.get("/api/booking/feeds", "The addresses other calendars subscribe to: mine")
                .gives(Feeds.class)
                .signedIn(readers.only((call, _) -> feeds.mine(call.session())));
        api.post("/api/booking/feeds", "Make such an address, of my days or of a place I decide on; it is told once")
                .takes(MakeFeed.class)
                .gives(FeedMade.class)
                .signedIn(readers.only((call, wish) -> feeds.make(call.session(), wish)));
        api.delete("/api/booking/feeds/:feed", "Withdraw an address")
                .gives(Feeds.class)
                .signedIn(readers.only((call, _) -> feeds.remove(call.session(), call.pathLong("feed"))));
        api.get(FeedService.PATH + ":secret", "A calendar as iCalendar, for who has its secret address")
                .gives(TextAnswer.class)
                .open((call, _) -> feeds.calendar(call.path("secret")));
        api.post("/api/booking/import", "Look what a file of iCalendar would do, or take it as own events")
                .takes(ImportCalendar.class)
                .gives(ImportReport.class)
                .maxBody(MAX_IMPORT)
                .signedIn(readers.only((call, command) -> imports.take(call.session(), command, call.locale())));
    }
}
