package hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.booking.BookingFeature;
import hub.booking.figure.Figures;
import hub.booking.reservation.BookingStaff;
import hub.chat.ChatFeature;
import hub.chat.find.Finder;
import hub.chat.room.RoomId;
import hub.community.CommunityFeature;
import hub.community.question.Following;
import hub.community.question.Ports;
import hub.community.question.Similar;
import hub.demo.Demo;
import hub.demo.DemoLife;
import hub.demo.DemoLoader;
import hub.directory.DirectoryFeature;
import hub.directory.DirectorySettings;
import hub.directory.signin.SessionInfo;
import hub.directory.signin.SessionLimits;
import hub.file.Files;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.CloseCode;
import hub.kernel.net.RouteDescription;
import hub.kernel.net.Stream;
import hub.kernel.net.StreamDescription;
import hub.kernel.net.WebServer;
import hub.presence.PresenceFeature;
import hub.presence.hours.OfficeDay;
import hub.search.SearchFeature;
import hub.seating.SeatingFeature;
import hub.seating.figure.SeatFigures;
import hub.space.SpaceFeature;

/// The whole hub, put together by hand: read from top to bottom it is the diagram of the system.
public final class HubServer implements AutoCloseable {

    /// The exit code after the disk failed to sync; a supervisor starts the hub anew.
    private static final int DISK_FAILED = 70;

    /// One more than one, so that a day that turns slowly does not keep states from ending.
    private static final int TIMERS = 2;

    private static final List<Migration> MIGRATIONS = java.util.stream.Stream
            .of(EventLog.MIGRATIONS, DirectoryFeature.MIGRATIONS, Files.MIGRATIONS, PresenceFeature.MIGRATIONS,
                    ChatFeature.MIGRATIONS, CommunityFeature.MIGRATIONS, SpaceFeature.MIGRATIONS,
                    BookingFeature.MIGRATIONS, SeatingFeature.MIGRATIONS, SearchFeature.MIGRATIONS)
            .flatMap(List::stream).toList();

    private static final Logger LOG = LoggerFactory.getLogger(HubServer.class);

    private final Database db;
    private final EventLog log;
    private final Optional<DemoLife> life;
    private final DirectoryFeature directory;
    private final Files files;
    private final PresenceFeature presence;
    private final ChatFeature chat;
    private final CommunityFeature community;
    private final SpaceFeature space;
    private final BookingFeature booking;
    private final SeatingFeature seating;
    private final SearchFeature search;
    private final Api api = new Api();
    private final Stream stream;
    private final WebServer web;
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(TIMERS,
            Thread.ofPlatform().daemon().name("hub-timer").factory());

    private HubServer(HubConfig config, Optional<Demo> demo, InstantSource clock) {
        db = Database.open(config.database(), MIGRATIONS, HubServer::stopAtOnce);
        var written = demo.filter(town -> load(town, config.data(), clock));
        life = demo.filter(town -> town.life() == Demo.Life.ON).map(town -> new DemoLife(db, town.size(), clock));

        log = new EventLog(db, clock);
        stream = new Stream(log);

        directory = new DirectoryFeature(log, db, api, clock, new DirectorySettings(config.name(), config.place(),
                config.hall().orElse(null), demo.isPresent(), SessionLimits.USUAL));
        directory.sessions().onEnded((session, why) -> stream.closeSession(session, switch (why) {
            case EXPIRED -> CloseCode.SIGN_IN_AGAIN;
            case REVOKED -> CloseCode.SESSION_REVOKED;
        }));

        files = new Files(log, db, api, config.files());

        var people = directory.directory();
        presence = new PresenceFeature(log, db, api, stream, people, directory.managers(),
                config.presence(), clock);
        people.onChange(presence::staffChanged);

        chat = new ChatFeature(log, db, api, stream, files, new StaffOfChat(people, directory.managers()),
                directory.managers(), new TimeOfStaff(presence), this::browsersOf, this::findInChat, config.chat(),
                clock);
        directory.sessions().onEnded((session, _) -> chat.sessionEnded(session));
        chat.followDirectory();
        people.onChange(chat::followDirectory);
        directory.roles().onChange(chat::followDirectory);

        var fromChat = new QuestionsFromChat(chat);
        community = new CommunityFeature(log, db, api, stream, people, directory.managers(), files,
                directory.roles()::of, new TimeOfStaff(presence),
                new Ports(new SimilarBySearch(this::similar), Following.NOBODY, fromChat, fromChat),
                directory::maker, config.community(), clock);

        space = new SpaceFeature(log, db, api, stream, people, directory.managers(), files, directory.roles()::of,
                day -> presence.calendar().closed(day).map(OfficeDay::name), clock);

        booking = new BookingFeature(log, db, api,
                new BookingStaff(people, directory.managers(), directory.roles()::of), space,
                NeighboursOfBooking.of(presence, chat, this::holderOf), clock);
        Figures.register(db, api, space.readers(), space.places(), people, directory.managers(),
                config.community().smallestGroup(), clock);

        seating = new SeatingFeature(log, db, api, stream, people, directory.managers(), space,
                NeighboursOfSeating.of(presence,
                        NeighboursOfKiosks.of(config, presence, booking.bookings(), space.places()), directory),
                config.data(), clock);
        NeighboursOfSeating.free(seating.seats(), presence, log);
        seating.begin();

        SeatFigures.register(db, api, space.readers(), seating.plans(), space.places(), seating.zones(), people,
                day -> presence.calendar().closed(day).map(OfficeDay::name), config.community().smallestGroup(),
                clock);

        people.onChange(stream::viewsChanged);
        directory.roles().onChange(stream::viewsChanged);

        search = new SearchFeature(log, db, api, people, chat.rooms(), chat.speech(), community.questions(),
                community::takesPart, config.search(), clock);

        written.ifPresent(town -> town.tellStory(chat, files, clock));
        life.ifPresent(town -> town.begin(presence, chat, booking.bookings(), seating.seats(), log, stream));

        every(1, TimeUnit.SECONDS, presence::tick);
        every(1, TimeUnit.SECONDS, chat::tick);
        every(1, TimeUnit.SECONDS, community::tick);
        every(1, TimeUnit.SECONDS, booking::tick);
        every(1, TimeUnit.SECONDS, seating::tick);
        every(1, TimeUnit.MINUTES, this::everyMinute);
        every(1, TimeUnit.DAYS, log::forgetOldOperations);
        every(1, TimeUnit.DAYS, files::sweepAll);
        every(1, TimeUnit.DAYS, community::everyDay);

        search.begin();
        web = WebServer.start(config.net(), config.loops(), api, directory.sessions(), directory.apiKeys(),
                space.devices(),
                stream,
                clock);
    }

    /// Starts the hub; returns once it can be reached.
    ///
    /// @param demo fills an empty database with this demo town
    /// @throws IllegalArgumentException for settings that cannot be
    public static HubServer start(HubConfig config, Optional<Demo> demo, InstantSource clock) {
        try {
            java.nio.file.Files.createDirectories(config.data());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the data folder " + config.data(), e);
        }
        return new HubServer(config, demo, clock);
    }

    /// All that can be asked of it.
    public List<RouteDescription> routes() {
        return api.description();
    }

    /// All that can be said on its stream besides events.
    public StreamDescription spoken() {
        return stream.description();
    }

    /// The port it listens on.
    public int port() {
        return web.port();
    }

    /// The secret of the link `/setup#…` with which the first administrator is made; empty once there is one.
    public Optional<String> setupToken() {
        return directory.setupToken();
    }

    /// Keeps the calendar and the log: what the timer does every minute. For tests, which turn the clock themselves.
    public void everyMinute() {
        directory.everyMinute();
        presence.everyMinute();
        community.everyMinute();
        space.everyMinute();
        booking.everyMinute();
        booking.tick();
        seating.everyMinute();
        seating.tick();
        files.sweep();
        log.forgetPassing();
    }

    /// What commands of seating are made of. For tests that go where no route leads.
    ///
    /// @param log takes them
    record SeatingParts(EventLog log, SpaceFeature space, SeatingFeature seating) {}

    SeatingParts seatingParts() {
        return new SeatingParts(log, space, seating);
    }

    /// Tells clients to come back, finishes what was accepted and closes the database.
    @Override
    public void close() {
        timer.shutdownNow();
        life.ifPresent(DemoLife::close);
        booking.stop();
        seating.stop();
        web.close();
        search.close();
        chat.close();
        files.close();
        presence.close();
        directory.close();
        db.close();
    }

    private Map<String, String> browsersOf(PersonId person) {
        return directory.sessions().list(person, "").stream()
                .collect(Collectors.toMap(SessionInfo::id, SessionInfo::userAgent));
    }

    private Optional<PersonId> holderOf(String card) {
        return seating.cards().holder(card);
    }

    private Similar similar() {
        return search.similar();
    }

    private Finder.Places findInChat(RoomId home, String text, long before, int limit) {
        return search.finder().find(home, text, before, limit);
    }

    /// Writes the demo town into an empty database; whether it was written now.
    private boolean load(Demo town, Path data, InstantSource clock) {
        var loader = new DemoLoader(db, clock);
        var written = loader.load(town.size());
        loader.plan();
        loader.furnish(town.size(), data);
        return written;
    }

    private void every(long period, TimeUnit unit, Runnable work) {
        var _ = timer.scheduleWithFixedDelay(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                // A scheduled task that throws is never run again. What is under way while the hub stops may find it stopped.
                if (!timer.isShutdown()) {
                    LOG.error("A task of the timer failed", e);
                }
            }
        }, period, period, unit);
    }

    private static void stopAtOnce() {
        Runtime.getRuntime().halt(DISK_FAILED);
    }
}
