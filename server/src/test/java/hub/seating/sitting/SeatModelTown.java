package hub.seating.sitting;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.HubConfig;
import hub.directory.DirectoryFeature;
import hub.directory.DirectorySettings;
import hub.directory.signin.SessionLimits;
import hub.file.Files;
import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Stream;
import hub.kernel.time.HubTime;
import hub.seating.plan.PlanKeeping;
import hub.seating.zone.Away;
import hub.seating.zone.Zoning;
import hub.space.SpaceFeature;
import hub.space.place.SpaceId;
import hub.testing.SeatFloor;
import hub.testing.TestClock;
import hub.testing.World;

/// The seats and people of [SeatModel] in real tables, with the parts of the hub that seat them and no server. Each trial
/// begins four weeks after the one before.
final class SeatModelTown implements AutoCloseable {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 18);
    private static final String[] SEATS = {"A-1", "A-2", "A-3", "B-1", "B-2", "B-3", "C-1", "C-2", "C-3"};
    private static final List<String> PEOPLE = List.of(World.SASAKI, World.NAKAMURA, World.IGARASHI, World.TAKAHASHI,
            World.KOBAYASHI);

    final TestClock clock = new TestClock();
    final EventLog log;
    final SeatVerbs verbs;
    private final Database db;
    private final SeatFloor floor;
    private final List<PersonId> people;
    private final SeatSweeper sweeper;
    private final DirectoryFeature directory;
    private final Files files;
    private LocalDate day = FIRST;

    SeatModelTown(Path folder) {
        clock.set(HubTime.startOf(FIRST));
        World.found(folder, clock);
        floor = SeatFloor.lay(folder, FIRST, SEATS);
        db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 2), List.of(), () -> {
        });
        grant("A", "0120", "HOME");
        grant("B", "0310", "FIRST");
        grant("C", null, "OPEN");
        people = PEOPLE.stream().map(this::found).toList();
        log = new EventLog(db, clock);
        var api = new Api();
        directory = new DirectoryFeature(log, db, api, clock,
                new DirectorySettings("みなと市", "", false, SessionLimits.USUAL));
        files = new Files(log, db, api, HubConfig.of(List.of("--data.folder=" + folder)).files());
        var space = new SpaceFeature(log, db, api, new Stream(log), directory.directory(), directory.managers(), files,
                directory.roles()::of, _ -> Optional.empty(), clock);
        var plans = new PlanKeeping(log, db, api, space, clock).plans();
        var zones = new Zoning(log, db, api, space, plans, directory.directory(), directory.managers(), Away.NOBODY,
                clock);
        var hidden = new Hidden(db);
        var judge = new SeatJudge(plans, space.places(), zones, (_, _) -> Optional.empty(), Away.NOBODY);
        var views = new SeatViews(plans, space.places(), hidden);
        var board = new SeatBoard(views, hidden, (_, _) -> {
        }, _ -> {
        }, clock);
        var notices = new SeatNotices(views);
        var teller = new SeatTeller(views, board, notices);
        var taker = new SeatTaker(space.allocations(), judge, teller, hidden);
        verbs = new SeatVerbs(taker, judge, teller);
        sweeper = new SeatSweeper(log, db, verbs, taker, teller, board, zones, notices, clock);
    }

    /// Has a trial begin, at the same hour of the same weekday as all the others.
    void begin() {
        day = day.plusDays(28);
        clock.set(at(SeatModel.BEGIN));
        directory.everyMinute();
        sweeper.tick();
    }

    void pass(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
        sweeper.tick();
    }

    Instant at(int minutes) {
        return HubTime.startOf(day).plus(Duration.ofMinutes(minutes));
    }

    int minutes(Instant moment) {
        return (int) Duration.between(HubTime.startOf(day), moment).toMinutes();
    }

    SpaceId seat(int number) {
        return new SpaceId(floor.seat(SEATS[number]));
    }

    int number(SpaceId seat) {
        return List.of(SEATS).indexOf(List.of(SEATS).stream().filter(code -> floor.seat(code) == seat.value())
                .findFirst().orElseThrow());
    }

    PersonId person(int number) {
        return people.get(number);
    }

    int number(PersonId person) {
        return people.indexOf(person);
    }

    SittingRow find(SittingId id) {
        return db.read(sql -> SittingRepository.find(sql, id).orElseThrow());
    }

    private PersonId found(String staffNumber) {
        return db.read(sql -> sql.query("select id from person where staff_number = :number")
                .bind("number", staffNumber).one(row -> new PersonId(row.longOf("id"))));
    }

    private void grant(String zone, @Nullable String unit, String strength) {
        db.write(sql -> sql.update("""
                insert into zone_grant (zone_id, unit_id, strength, starts, weekdays, by_id, made)
                values (:zone, (select id from unit where code = :unit), :strength, :starts, '1-5', 1, 0)
                """).bind("zone", floor.zone(zone)).bind("unit", unit).bind("strength", strength)
                .bind("starts", FIRST).run());
    }

    @Override
    public void close() {
        files.close();
        directory.close();
        db.close();
    }
}
