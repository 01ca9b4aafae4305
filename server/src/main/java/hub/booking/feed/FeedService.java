package hub.booking.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.booking.feed.FeedAnswer.FeedMade;
import hub.booking.feed.FeedAnswer.Feeds;
import hub.booking.feed.FeedCommand.MakeFeed;
import hub.booking.feed.FeedRepository.Owned;
import hub.booking.reservation.BookingBook;
import hub.booking.reservation.Whole;
import hub.booking.series.Series;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.id.Secret;
import hub.kernel.net.Session;
import hub.kernel.net.TextAnswer;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;
import hub.space.place.Places;
import hub.space.place.SpaceId;
import hub.space.place.SpaceReaders;
import hub.space.place.SpaceRights;

/// Addresses that other calendars subscribe to, and what they are answered. Its methods block.
final class FeedService {

    static final String PATH = "/api/booking/ics/";

    private static final int MAX_FEEDS = 10;

    /// What was, as far as calendars show it, and what can be planned at all.
    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(400);

    /// More than anybody can attend in a year.
    private static final int MOST = 10_000;

    private static final Duration NOTED = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(FeedService.class);

    private final EventLog log;
    private final Database db;
    private final BookingBook bookings;
    private final Series series;
    private final Places places;
    private final SpaceReaders readers;
    private final SpaceRights rights;
    private final Predicate<PersonId> onStaff;
    private final InstantSource clock;
    private final FeedRepository feeds = new FeedRepository();

    FeedService(EventLog log, Database db, BookingBook bookings, Series series, Places places, SpaceReaders readers,
            SpaceRights rights, Predicate<PersonId> onStaff, InstantSource clock) {
        this.log = log;
        this.db = db;
        this.bookings = bookings;
        this.series = series;
        this.places = places;
        this.readers = readers;
        this.rights = rights;
        this.onStaff = onStaff;
        this.clock = clock;
    }

    Feeds mine(Session session) {
        return new Feeds(db.read(sql -> feeds.of(sql, session.person())));
    }

    /// @throws Refused `feed.too_many_feeds`, `feed.not_yours` for a place one does not decide on, `not_found`
    FeedMade make(Session session, MakeFeed wish) {
        var place = wish.place();
        if (place != null) {
            var _ = places.room(place).orElseThrow(Refused::notFound);
            if (!rights.manages(session, place)) {
                throw new Refused(FeedError.NOT_YOURS);
            }
        }
        var me = session.person();
        var secret = Secret.next();
        var made = log.write(tx -> {
            if (feeds.of(tx.sql(), me).size() >= MAX_FEEDS) {
                throw new Refused(FeedError.TOO_MANY_FEEDS, Map.of("max", MAX_FEEDS));
            }
            var id = feeds.insert(tx.sql(), me, place, wish.busyOnly(), Secret.hash(secret), tx.now());
            return new Feed(id, place, wish.busyOnly(), tx.now(), null);
        });
        return new FeedMade(made, PATH + secret + ".ics");
    }

    Feeds remove(Session session, long feed) {
        return log.write(tx -> {
            if (!feeds.remove(tx.sql(), session.person(), feed)) {
                throw Refused.notFound();
            }
            return new Feeds(feeds.of(tx.sql(), session.person()));
        });
    }

    /// What stands behind a secret. What goes wrong is told here, without the address: the secret is in it.
    ///
    /// @throws Refused `not_found` for a secret that nobody gave or that was withdrawn, and of who has left
    TextAnswer calendar(String file) {
        try {
            return calendarOf(file.endsWith(".ics") ? file.substring(0, file.length() - 4) : file);
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException e) {
            LOG.error("A calendar feed could not be written", e);
            throw new Refused(KernelError.INTERNAL);
        }
    }

    private TextAnswer calendarOf(String secret) {
        var owned = db.read(sql -> feeds.bySecret(sql, Secret.hash(secret)))
                .filter(one -> onStaff.test(one.person()) && readers.reads(one.person()))
                .orElseThrow(Refused::notFound);
        note(owned.feed());
        var text = db.read(sql -> text(sql, owned));
        return new TextAnswer("text/calendar", "calendar.ics", text, Secret.hash(text).substring(0, 32));
    }

    private void note(Feed feed) {
        var now = clock.instant();
        var used = feed.used();
        if (used == null || used.plus(NOTED).isBefore(now)) {
            log.write(tx -> {
                feeds.used(tx.sql(), feed.id(), tx.now().truncatedTo(ChronoUnit.HOURS));
                return now;
            });
        }
    }

    private String text(Sql sql, Owned owned) {
        var now = clock.instant().truncatedTo(ChronoUnit.DAYS);
        var place = owned.feed().place();
        return place == null
                ? ofPerson(sql, owned, now.minus(BACK), now.plus(AHEAD))
                : ofPlace(sql, owned, place, now.minus(BACK), now.plus(AHEAD));
    }

    private String ofPerson(Sql sql, Owned owned, Instant from, Instant until) {
        var me = owned.person();
        var found = bookings.of(sql, List.of(me), from, until, MOST).stream()
                .filter(booking -> booking.attending().contains(me)).toList();
        var titled = !owned.feed().busyOnly();
        return written(sql, "予定", found, new FeedEvents(places, _ -> titled, "予定あり", titled));
    }

    /// A place tells what everybody may read at its door.
    private String ofPlace(Sql sql, Owned owned, SpaceId place, Instant from, Instant until) {
        var found = bookings.at(sql, place, from, until);
        var events = new FeedEvents(places, booking -> !owned.feed().busyOnly() && isShown(sql, booking, place), "予約あり",
                false);
        return written(sql, places.spoken(place).orElse("予約"), found, events);
    }

    private boolean isShown(Sql sql, Whole booking, SpaceId space) {
        return booking.places().stream().filter(place -> place.space().equals(space)).findFirst()
                .map(place -> bookings.block(sql, booking, place).title() != null)
                .orElse(false);
    }

    private String written(Sql sql, String name, Collection<Whole> found, FeedEvents events) {
        var shown = found.stream().filter(FeedService::takesPlace).toList();
        var rules = series.rules(sql, shown.stream().flatMap(one -> Stream.ofNullable(one.row().series()))
                .collect(Collectors.toSet()));
        return IcsWriter.text(name, events.of(shown, rules));
    }

    private static boolean takesPlace(Whole booking) {
        return switch (booking.row().state()) {
            case TENTATIVE, CONFIRMED, CHECKED_IN, COMPLETED, ENDED_EARLY -> true;
            case DECLINED, EXPIRED, CANCELLED, RELEASED -> false;
        };
    }
}
