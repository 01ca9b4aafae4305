package hub.presence.plan;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

import hub.directory.Directory;
import hub.directory.Managers;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Stream;
import hub.kernel.time.HubTime;
import hub.presence.board.Board;
import hub.presence.hours.Hours;
import hub.presence.hours.Span;

/// Plans by day: builds its parts, registers its routes, and tells the board.
public final class Plans {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/presence/plan/migration/V20261120_32__plan.sql");

    private final EventLog log;
    private final Hours hours;
    private final InstantSource clock;
    private final BoardFeed feed;
    private final PlanLive bells;
    private final List<Consumer<Collection<PersonId>>> listeners = new CopyOnWriteArrayList<>();
    private LocalDate day;

    /// Tells the board what is planned. Built before the server listens.
    ///
    /// @param noon the break that parts the forenoon from the afternoon
    public Plans(EventLog log, Database db, Api api, Stream stream, Directory directory, Managers managers, Board board,
            Hours hours, Span noon, InstantSource clock) {
        this.log = log;
        this.hours = hours;
        this.clock = clock;
        var rights = new PlanRights(directory, managers);
        feed = new BoardFeed(db, board, new DayClaims(hours.working(), noon), clock);
        bells = new PlanLive(stream, directory, rights);
        var service = new PlanService(log, rights, hours.working(), clock, this::changed);
        var files = new PlanFiles(log, db, directory, rights, hours.working(), clock, this::changed);
        new PlanRoutes(service, new Weeks(db, directory, hours, rights), files, clock).register(api);
        hours.onChange(person -> changed(List.of(person)));
        hours.onCalendarChange(this::changed);
        day = turned();
    }

    /// Has `listener` told whose plans have changed, once it is on disk. On the thread that made the change; must be quick.
    public void onChange(Consumer<Collection<PersonId>> listener) {
        listeners.add(listener);
    }

    /// What some people plan from one day to another, both included: one query, whoever many they are.
    public List<PlannedHalf> of(Sql sql, Collection<PersonId> people, LocalDate from, LocalDate to) {
        return PlanRepository.of(sql, people, from, to);
    }

    /// Keeps the calendar: to be called once a minute. Blocks when the day has turned.
    public synchronized void everyMinute() {
        if (!day.equals(HubTime.today(clock))) {
            day = turned();
        }
    }

    /// Forgets what is planned by all who do not belong to the staff. Blocks.
    public void forgetLeavers(Predicate<PersonId> staff) {
        var gone = log.write(tx -> {
            var leavers = PlanRepository.people(tx.sql()).stream().filter(staff.negate()).toList();
            PlanRepository.remove(tx.sql(), leavers);
            return leavers;
        });
        feed.renew(gone);
    }

    /// Looks two weeks ahead from today, and forgets what nobody needs to know any more.
    private LocalDate turned() {
        var today = HubTime.today(clock);
        var first = today.minusDays(PlanRule.DAYS_KEPT);
        log.write(tx -> PlanRepository.removeBefore(tx.sql(), first));
        hours.forgetBefore(first);
        feed.renew();
        return today;
    }

    private void changed(List<PersonId> people) {
        feed.renew(people);
        people.forEach(bells::ring);
        listeners.forEach(listener -> listener.accept(people));
    }

    private void changed() {
        feed.renew();
        bells.ringAll();
    }
}
