package hub.seating.sitting;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Stream;
import hub.kernel.wire.Refused;
import hub.seating.plan.LostSitting;
import hub.seating.plan.ZoneId;
import hub.seating.sitting.SeatNotice.SeatNoticeKind;
import hub.seating.sitting.SeatingAnswer.SeatSettings;
import hub.seating.zone.Zoning;
import hub.space.SpaceFeature;
import hub.space.allocation.Slot;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// Sittings, put together, and what the other parts of seating do with them. What takes a [Tx] runs inside a command
/// and is refused by undoing it; who wants to go on tries it in [#attempt].
public final class SeatBook {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration
            .of("hub/seating/sitting/migration/V20261121_68__sitting.sql");

    /// And the one of what is still to be judged again.
    public static final Migration REJUDGE_MIGRATION = Migration
            .of("hub/seating/sitting/migration/V20261121_77__rejudge.sql");

    private final InstantSource clock;
    private final Zoning zones;
    private final SeatJudge judge;
    private final Hidden hidden;
    private final SeatBoard board;
    private final SeatTaker taker;
    private final SeatTeller teller;
    private final SeatVerbs verbs;
    private final SeatNotices notices;
    private final SeatViews views;
    private final SeatReading reading;
    private final SeatAlternatives alternatives;
    private final SeatSweeper sweeper;
    private final SeatStaff staff;
    private final Absences absences;
    private final StandingKeeper standings;
    private final Rejudging rejudging;
    private final RightsSweep rights;

    /// Registers the routes and the live values. Built before the server listens.
    public SeatBook(EventLog log, Database db, Api api, Stream stream, Directory directory, SpaceFeature space,
            SeatPorts ports, InstantSource clock) {
        this.clock = clock;
        zones = ports.zones();
        var places = space.places();
        hidden = new Hidden(db);
        judge = new SeatJudge(ports.plans(), places, zones, ports.hours(), ports.away());
        views = new SeatViews(ports.plans(), places, hidden);
        board = new SeatBoard(views, hidden, ports.presence(), seat -> stream.changed(SeatLiveSource.KIND, seat),
                clock);
        notices = new SeatNotices(views);
        teller = new SeatTeller(views, board, notices);
        taker = new SeatTaker(space.allocations(), judge, teller, hidden);
        verbs = new SeatVerbs(taker, judge, teller);
        reading = new SeatReading(db, ports.plans(), places, directory, zones, judge, views, hidden, board, clock);
        alternatives = new SeatAlternatives(ports.plans(), places, space.allocations().availability(), judge);
        staff = new SeatStaff(directory, space.readers(), ports.plans(), zones);
        sweeper = new SeatSweeper(log, db, verbs, taker, teller, board, zones, notices, clock);
        standings = new StandingKeeper(log, db, taker, judge, ports, clock);
        absences = new Absences(log, db, verbs, judge, ports, standings, clock);
        rejudging = new Rejudging(verbs, judge, alternatives, views);
        rights = new RightsSweep(log, db, ports.plans(), judge, rejudging, clock);
        stream.live(new SeatLiveSource(board, places));
        new SeatRoutes(new SeatService(log, db, verbs, staff, judge, alternatives, views, hidden, board, places, ports,
                clock),
                reading, space.readers()).register(api);
    }

    /// Reads the day and sits down who has standing seats. Once everything is put together; blocks.
    public void begin() {
        sweeper.begin();
        standings.begin();
        rights.begin();
    }

    /// Has everything that happens to sittings told, in the command. While the hub is being put together.
    public void onChange(SeatListener listener) {
        teller.onChange(listener);
    }

    /// What the words for a time mean for a person now.
    ///
    /// @throws Refused `seat.past`, `seat.too_far`, `seat.time`, `seat.too_short`
    public SeatTime time(Sql sql, PersonId person, When when) {
        return judge.times(sql).of(person, when, clock.instant());
    }

    /// Takes a seat for a person, judged and checked.
    ///
    /// @throws Refused whatever stands against it
    public SittingRow take(Tx tx, SeatWish wish) {
        return verbs.take(tx, wish);
    }

    /// One of several wishes in a command that goes on whatever becomes of it: of what is refused nothing is left.
    public SeatOutcome attempt(Tx tx, Supplier<SittingRow> work) {
        try {
            return new SeatOutcome.Done(tx.part(work));
        } catch (Refused refused) {
            return new SeatOutcome.No(refused);
        }
    }

    /// Keeps a seat for somebody until a moment, in place of whatever they held; empty if they cannot have it, and then they
    /// hold what they held. Taking any seat lets it go.
    public Optional<SittingRow> hold(Tx tx, SeatWish wish, Instant expires) {
        return attempt(tx, () -> taker.hold(tx, wish, expires)) instanceof SeatOutcome.Done(var row) ? Optional.of(row)
                : Optional.empty();
    }

    /// Lets go what a person holds on a day.
    public void letGo(Tx tx, PersonId person, SeatTime time) {
        taker.letGo(tx, person, time);
    }

    /// Gives a seat back: what has begun ends now, what has not is cancelled.
    public SittingRow leave(Tx tx, PersonId by, SittingRow sitting) {
        return verbs.leave(tx, by, sitting);
    }

    /// Goes on at another seat.
    public SittingRow move(Tx tx, PersonId by, SittingRow sitting, SpaceId seat, @Nullable DrawId draw) {
        return verbs.move(tx, by, sitting, seat, draw);
    }

    /// Says that the person has come.
    public SittingRow checkIn(Tx tx, SittingRow sitting, CheckInHow how) {
        return verbs.checkIn(tx, sitting, how);
    }

    /// Takes the person's last step back, within two minutes.
    public SittingRow undo(Tx tx, PersonId by, SittingRow sitting) {
        return verbs.undo(tx, by, sitting);
    }

    /// Tells a person that there was no seat left for a card that had waited.
    ///
    /// @param tapped when it was read
    public void lost(Tx tx, PersonId person, @Nullable SpaceId seat, Instant tapped) {
        notices.lost(tx, person, seat, tapped);
    }

    /// Leaves a notice with a person that is about no sitting.
    ///
    /// @param by the colleague it comes from
    public void tell(Tx tx, PersonId person, SeatNoticeKind kind, PersonId by, SpaceId seat, Slot slot) {
        notices.tell(tx, person, kind, by, seat, slot);
    }

    /// One sitting, whoever asks.
    public Optional<SittingRow> find(Sql sql, SittingId id) {
        return SittingRepository.find(sql, id);
    }

    /// All of a person between two days in Japan, both included, ended ones too, by their beginning.
    public List<SittingRow> of(Sql sql, PersonId person, LocalDate from, LocalDate until) {
        return SittingRepository.of(sql, person, from, until);
    }

    /// The same of several people.
    public List<SittingRow> of(Sql sql, Collection<PersonId> people, LocalDate from, LocalDate until) {
        return people.isEmpty() ? List.of() : SittingRepository.of(sql, people, from, until);
    }

    /// What has a seat on a day in Japan, by its beginning.
    public List<SittingRow> at(Sql sql, SpaceId seat, LocalDate day) {
        return SittingRepository.at(sql, seat, day);
    }

    /// What has any seat of a floor on a day in Japan, by its beginning.
    public List<SittingRow> on(Sql sql, AreaId floor, LocalDate day) {
        return SittingRepository.on(sql, floor, day);
    }

    /// Who sat on a floor on a day in Japan, by their beginning.
    public List<SittingRow> was(Sql sql, AreaId floor, LocalDate day) {
        return SittingRepository.was(sql, floor, day);
    }

    /// What is booked on some seats from a day in Japan on, for who changes a plan.
    public List<LostSitting> lost(Sql sql, Collection<SpaceId> seats, LocalDate from) {
        return seats.isEmpty() ? List.of() : rejudging.lost(sql, seats, from);
    }

    /// A sitting as its person sees it.
    public MySitting mine(SittingRow sitting) {
        return views.mine(sitting);
    }

    /// A sitting as all staff see it: without a name if that is not shown.
    public Sitting shown(Sql sql, SittingRow sitting) {
        return views.shown(sitting, judge.namesShown(sql));
    }

    /// Whether staff may know where somebody sits. From memory, any thread.
    public boolean shows(PersonId person) {
        return !hidden.hides(person);
    }

    /// Where somebody can be seen to sit now or next today. Blocks.
    public Optional<SittingRow> placeOf(PersonId person) {
        return reading.place(person);
    }

    /// A seat today, from memory on any thread: as all staff see it.
    public SeatLive live(SpaceId seat) {
        return board.live(seat);
    }

    /// Who sits at seats now, whoever may know: from memory on any thread.
    public Collection<SittingRow> here() {
        return board.everybodyHere();
    }

    /// What could be had instead of a seat: the same kind first, then the same zone, then the nearest.
    public List<SeatAlternative> alternatives(Sql sql, PersonId person, SpaceId seat, SeatTime time, int most) {
        return alternatives.of(sql, person, seat, time, clock.instant(), most);
    }

    /// Who may act for whom.
    public SeatStaff staff() {
        return staff;
    }

    /// Who may sit where.
    public Zoning zones() {
        return zones;
    }

    /// What a person has chosen.
    public SeatSettings settings(Sql sql, PersonId person) {
        return TasteRepository.of(sql, person);
    }

    /// Judges everything from a day in Japan on by the plans and rights as they are in this command: what cannot stay is
    /// moved to a like seat, or given up if there is none; its people are told.
    public Rejudged rejudge(Tx tx, LocalDate from) {
        return rejudging.judge(tx, SittingRepository.ahead(tx.sql(), from), List.of());
    }

    /// The same for seats that are gone from that day on.
    public Rejudged rejudge(Tx tx, Collection<SpaceId> seats, LocalDate from) {
        return seats.isEmpty() ? Rejudged.NOTHING
                : rejudging.judge(tx, SittingRepository.ahead(tx.sql(), seats, from), seats);
    }

    /// Somebody's plan has changed, or they say that they are elsewhere: frees their seats with the next tick. Any thread;
    /// does not block.
    public void awayChanged(PersonId person) {
        absences.changed(person);
    }

    /// Somebody who is here has gone home: frees their seat with the next tick. Any thread; does not block.
    public void gone(PersonId person) {
        absences.gone(person);
    }

    /// Somebody works elsewhere, or not, from now on: frees what they have at the moment, with the next tick. Any thread;
    /// does not block.
    public void elsewhere(PersonId person) {
        absences.elsewhere(person);
    }

    /// Fixed seats, duty, closed seats, rights or rules change in this command: looked at with the next tick after it.
    ///
    /// @param zones where whoever has booked may not be allowed any more: judged again, a day with each tick
    public void rightsChanged(Tx tx, Set<ZoneId> zones) {
        rights.changed(tx, zones);
        tx.afterCommit(standings::changed);
    }

    /// Ends, gives back and warns what is due. To be called every second; blocks while it writes.
    public synchronized void tick() {
        absences.tick();
        rights.tick();
        if (standings.tick()) {
            sweeper.look();
        }
        sweeper.tick();
    }

    /// Looks after what nobody has said. To be called every minute; blocks while it writes.
    public synchronized void everyMinute() {
        sweeper.everyMinute();
        absences.everyMinute();
        standings.everyMinute();
    }
}
