package hub.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.booking.reservation.BookingBook;
import hub.chat.ChatFeature;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.net.Stream;
import hub.kernel.time.HubTime;
import hub.presence.PresenceFeature;
import hub.seating.sitting.SeatBook;

/// Lets the people of the demo town come, go and talk, so that whoever tries the hub sees it live. What they do passes
/// through the features as if they had browsers; nobody acts for a person who really is signed in.
///
/// A thread of its own does it, every second.
public final class DemoLife implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLife.class);

    /// Every so many seconds one or two people change what they do.
    private static final int CHANGE_EVERY = 3;

    private final Database db;
    private final InstantSource clock;
    private final DemoTown town;
    private final Habits habits;
    private final Dice dice;
    private final List<DemoPerson> seenFirst;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("demo-life").factory());
    private long seconds;

    /// Writes what people have said of themselves today, as rows: to be called before the features are built. Blocks.
    ///
    /// @param db with the town in it
    public DemoLife(Database db, DemoSize size, InstantSource clock) {
        this.db = db;
        this.clock = clock;
        // The town of the day on which it was written, not of today: its rooms and people have to be those in the tables.
        town = DemoTown.of(size, db.read(DemoRepository::writtenAt));
        habits = new Habits(town.words());
        dice = Dice.of("life", clock.instant().getEpochSecond());
        var section = town.sectionOf(town.reader());
        seenFirst = town.people().stream().filter(person -> town.sectionOf(person).equals(section)).toList();
        var now = now();
        db.write(sql -> {
            town.people().forEach(person -> {
                if (habits.at(person, now) instanceof Doing.Chosen chosen)
                    DemoRepository.insert(sql, person, chosen, clock.instant());
            });
            return true;
        });
    }

    /// Seats everybody and lets time pass, until closed.
    public void begin(PresenceFeature presence, ChatFeature chat, BookingBook bookings, SeatBook seats, EventLog log,
            Stream stream) {
        var visitors = new Visitors(stream);
        var desks = new DemoDesks(presence, visitors);
        var now = now();
        town.people().forEach(person -> desks.seat(person, habits.at(person, now)));
        var talk = new DemoTalk(town, town.reader(), chat, desks, visitors, dice);
        var arrivals = new DemoArrivals(db, bookings, seats, log, visitors);
        var _ = timer.scheduleAtFixedRate(() -> tickSafely(desks, arrivals, talk, visitors), 1, 1, TimeUnit.SECONDS);
    }

    /// Stops; whoever was seated stays so.
    @Override
    public void close() {
        timer.close();
    }

    private void tick(DemoDesks desks, DemoArrivals arrivals, DemoTalk talk, Visitors visitors) {
        Instant now = clock.instant();
        desks.tick(now);
        arrivals.tick(now);
        if (!visitors.any()) return;
        talk.tick(now);
        if (++seconds % CHANGE_EVERY != 0) return;
        for (int i = dice.between(1, 2); i > 0; i--)
            change(desks, dice.pick(dice.chance(0.1) ? seenFirst : town.people()), now);
    }

    private void change(DemoDesks desks, DemoPerson person, Instant now) {
        desks.change(person, habits.next(person, now(), dice), now);
    }

    /// A tick that fails must not be the last.
    private void tickSafely(DemoDesks desks, DemoArrivals arrivals, DemoTalk talk, Visitors visitors) {
        try {
            tick(desks, arrivals, talk, visitors);
        } catch (RuntimeException e) {
            LOG.warn("The demo town stumbled", e);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), HubTime.ZONE);
    }
}
