package hub.presence;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import hub.directory.Directory;
import hub.directory.Managers;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Peer;
import hub.kernel.net.Stream;
import hub.presence.PresenceCommand.Activity;
import hub.presence.PresenceCommand.SetManual;
import hub.presence.board.Board;
import hub.presence.board.Claim;
import hub.presence.board.Presence;
import hub.presence.board.PresenceState;
import hub.presence.board.Source;
import hub.presence.board.Viewers;
import hub.presence.hours.Hours;
import hub.presence.hours.OfficeCalendar;
import hub.presence.hours.WorkingHours;
import hub.presence.link.Links;
import hub.presence.plan.Plans;
import hub.presence.reach.Reach;
import hub.presence.watch.Watches;

/// Presence: builds its parts, registers its routes and what it hears on the stream, and lets time pass when told to.
public final class PresenceFeature implements AutoCloseable {

    /// The tables of presence.
    public static final List<Migration> MIGRATIONS = List.of(
            Migration.of("hub/presence/migration/V20261120_30__presence.sql"),
            Hours.MIGRATION, Plans.MIGRATION, Watches.MIGRATION, Reach.MIGRATION, Links.MIGRATION);

    private final Directory directory;
    private final Board board;
    private final WorkingHours hours;
    private final OfficeCalendar calendar;
    private final PresenceService service;
    private final Links links;
    private final Watches watches;
    private final Plans plans;
    private final Reach reach;
    private volatile boolean staffChanged;

    /// Reads what was known before the last stop. Built before the server listens.
    public PresenceFeature(
            EventLog log, Database db, Api api, Stream stream, Directory directory, Managers managers,
            PresenceSettings settings, InstantSource clock) {
        this.directory = directory;
        var hours = new Hours(log, db, api, directory, managers, settings.hours(), clock);
        this.hours = hours.working();
        calendar = hours.calendar();
        board = new Board(clock, hours.working()::nextWorking, settings.see());
        var viewers = new Viewers(directory);
        service = new PresenceService(log, board, directory, viewers);
        service.load(db);
        new PresenceRoutes(service, PresenceViews.of(settings.see())).register(api);
        stream.live(new PresenceLive(board, viewers));
        board.onChange(presence -> stream.changed(PresenceLive.KIND, presence.person().value()));
        plans = new Plans(log, db, api, stream, directory, managers, board, hours, settings.hours().noon(), clock);
        listen(stream);
        links = new Links(log, db, api, directory, board, clock);
        watches = new Watches(log, db, api, board, viewers, clock);
        watches.begin();
        reach = new Reach(log, db, api, board, viewers, managers, hours.working(), settings.meetingUrl(), clock);
    }

    /// Lets begin and end what is due: to be called every second. Blocks while it writes.
    public synchronized void tick() {
        if (staffChanged) {
            staffChanged = false;
            service.forgetLeavers();
            watches.forgetLeavers(directory::isActive);
            plans.forgetLeavers(directory::isActive);
        }
        service.turn();
        watches.tick();
    }

    /// Keeps the calendar: to be called every minute. Blocks.
    public void everyMinute() {
        plans.everyMinute();
    }

    /// Says that people may have left; they are forgotten with the next tick. From any thread.
    public void staffChanged() {
        staffChanged = true;
    }

    /// Chooses a state for a person, exactly as the route does. Blocks.
    ///
    /// @throws hub.kernel.wire.Refused if it may not be chosen, or not like this
    public Presence choose(PersonId person, SetManual wish) {
        return service.set(person, wish);
    }

    /// A person's state as it really is, for parts that act on it and show it to nobody. From memory, on any thread.
    public Presence of(PersonId person) {
        return board.presence(person);
    }

    /// What people plan by half days. Its questions are SQL, asked on the thread of the caller.
    public Plans plans() {
        return plans;
    }

    /// Has `listener` told of everybody whose state looks different from before, as it really is; see [Board#onChange].
    public void onChange(Consumer<Presence> listener) {
        board.onChange(listener);
    }

    /// When people work. From memory, on any thread.
    public WorkingHours hours() {
        return hours;
    }

    /// On which days the town hall is closed; any thread.
    public OfficeCalendar calendar() {
        return calendar;
    }

    /// Opens a device that no browser stands behind; a person has one at most.
    public SimulatedDevice simulate(PersonId person) {
        return new SimulatedDevice(board, person);
    }

    /// For a part that knows what people take part in.
    ///
    /// @param origin the word of that part; each speaks for itself
    public Meetings meetings(String origin) {
        return (person, meetings) -> board.says(person, origin, meetings.stream().map(Meeting::claim).toList());
    }

    /// The address of a new web meeting that nobody can guess; empty if the operator offers none. Any thread.
    public Optional<String> meetingLink() {
        return reach.meetingLink();
    }

    /// For a part that carries calls itself.
    ///
    /// @param origin the word of that part
    public Phone phone(String origin) {
        return (person, since) -> board.says(person, "phone:" + origin,
                Optional.ofNullable(since).map(PresenceFeature::call).stream().toList());
    }

    /// For the part that knows who sits where.
    public Seats seats() {
        return (person, sitting) -> board.says(person, "seat",
                Optional.ofNullable(sitting).map(Sitting::claim).stream().toList());
    }

    /// Stops what works by itself.
    @Override
    public void close() {
        links.close();
    }

    private static Claim call(Instant since) {
        return new Claim(Source.PHONE, PresenceState.CALL, null, null, since, null, since.plus(Claim.LONGEST_CALL));
    }

    private void listen(Stream stream) {
        stream.onOpen(peer -> board.opened(peer.session().person(), peer.id()));
        stream.onClose(peer -> board.closed(peer.session().person(), peer.id()));
        stream.command("activity", Activity.class, this::report);
    }

    private void report(Peer peer, Activity activity) {
        if (activity.touched()) {
            board.touched(peer.session().person());
        }
    }
}
