package hub.seating.zone;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.HubConfig;
import hub.directory.DirectoryFeature;
import hub.directory.DirectorySettings;
import hub.directory.Unit;
import hub.directory.signin.SessionLimits;
import hub.file.Files;
import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Api;
import hub.kernel.net.NetConfig;
import hub.kernel.net.Stream;
import hub.kernel.net.WebServer;
import hub.kernel.time.HubTime;
import hub.seating.plan.PlanKeeping;
import hub.space.SpaceFeature;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;
import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.SeatFloor;
import hub.testing.TestClock;
import hub.testing.World;

/// The [World] on 4F: zone A of 情報政策課, zone B where 建築課 comes first, zone C for everybody, zone D that is nobody's and
/// to which A overflows from 09:30; all from Monday to Friday. 渡邉 of 建築課 works in 情報政策課 as well; 小林 manages 建築課;
/// 五十嵐 manages facilities; on 1 April 髙橋 goes from 建築課 to 情報政策課.
final class ZoneTown implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    static final LocalDate TOMORROW = TODAY.plusDays(1);
    static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
    static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

    final TestClock clock;
    final SeatFloor floor;
    final Database db;
    final Zoning zoning;
    final DirectoryFeature directory;
    final Map<Boolean, Set<PersonId>> away = new HashMap<>();

    private final Map<String, Browser> browsers = new HashMap<>();
    private final Files files;
    private final WebServer server;

    ZoneTown(Path folder, TestClock clock) {
        this.clock = clock;
        World.found(folder, clock);
        floor = SeatFloor.lay(folder, TODAY, "A-1", "A-2", "A-3", "B-1", "B-2", "B-3", "C-1", "D-1", "D-2", "-1");
        db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 2), List.of(), () -> {
        });
        db.write(sql -> sql.update("""
                insert into role_grant (person_id, role)
                select id, case staff_number when :igarashi then 'FACILITY_MANAGER' else 'UNIT_MANAGER' end
                from person where staff_number in (:igarashi, :kobayashi)
                """).bind("igarashi", World.IGARASHI).bind("kobayashi", World.KOBAYASHI).run());
        post(World.WATANABE, "0120", 0, TODAY);
        db.write(sql -> sql.update("""
                update post set valid_to = '2027-04-01'
                where person_id = (select id from person where staff_number = :takahashi)
                """).bind("takahashi", World.TAKAHASHI).run());
        post(World.TAKAHASHI, "0120", 1, APRIL);
        var log = new EventLog(db, clock);
        var api = new Api();
        var stream = new Stream(log);
        directory = new DirectoryFeature(log, db, api, clock,
                new DirectorySettings("みなと市", "", false, SessionLimits.USUAL));
        files = new Files(log, db, api, HubConfig.of(List.of("--data.folder=" + folder)).files());
        var space = new SpaceFeature(log, db, api, stream, directory.directory(), directory.managers(), files,
                directory.roles()::of, _ -> Optional.empty(), clock);
        zoning = new Zoning(log, db, api, space, new PlanKeeping(log, db, api, space, clock).plans(),
                directory.directory(), directory.managers(), (_, people, _, morning) -> away(people, morning), clock);
        server = WebServer.start(new NetConfig("127.0.0.1", 0, Optional.empty(), Set.of(), 1000), 1, api,
                directory.sessions(), directory.apiKeys(), space.devices(), stream, clock);
    }

    /// Grants what the town begins with.
    void grantAll() {
        grant("A", "情報政策課", "HOME", Map.of()).ok();
        grant("B", "建築課", "FIRST", Map.of()).ok();
        grant("C", null, "OPEN", Map.of()).ok();
        manager().put("/api/seating/zones/" + floor.zone("A") + "/sisters",
                Map.of("sisters", List.of(Map.of("zone", floor.zone("D"), "opensAt", "09:30")))).ok();
        grant("D", "総務部", "HOME", Map.of("weekdays", "6-7")).ok();
    }

    /// @param unit null: everybody
    Answer grant(String zone, @Nullable String unit, String strength, Map<String, Object> more) {
        var wish = new HashMap<String, Object>(Map.of("op", World.op(), "zone", floor.zone(zone), "strength", strength,
                "from", TODAY.toString(), "weekdays", "1-5"));
        if (unit != null) {
            wish.put("unit", unit(unit));
        }
        wish.putAll(more);
        return manager().post("/api/seating/grants", wish);
    }

    /// 五十嵐, who manages facilities.
    Browser manager() {
        return browser(World.IGARASHI);
    }

    Browser browser(String staffNumber) {
        return browsers.computeIfAbsent(staffNumber, number -> new Browser(url()).signIn(number, World.PASSWORD));
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /// What the judge says at this moment of the whole day, such as `HOME`, `ANY from 08:45`, `OTHER_UNIT`.
    String right(String staffNumber, String seat, LocalDate day) {
        return right(staffNumber, seat, day, "07:00", "22:00");
    }

    /// The same of a part of the day.
    String right(String staffNumber, String seat, LocalDate day, String from, String until) {
        var slot = new Slot(SeatRules.at(day, from), SeatRules.at(day, until));
        return said(db.read(sql -> zoning.right(sql, person(staffNumber), new SpaceId(floor.seat(seat)), slot,
                clock.instant())));
    }

    static String said(Right right) {
        return switch (right) {
            case Right.Granted(var step) -> step.name();
            case Right.Later(var step, var from) -> step + " from " + time(from);
            case Right.Denied(var why, _, _) -> why.name();
        };
    }

    static String time(Instant moment) {
        return moment.atZone(HubTime.ZONE).toLocalDateTime().toString().replace('T', ' ');
    }

    PersonId person(String staffNumber) {
        return db.read(sql -> sql.query("select id from person where staff_number = :number")
                .bind("number", staffNumber).one(row -> new PersonId(row.longOf("id"))));
    }

    UnitId unit(String name) {
        return directory.directory().unitsToday().stream().filter(unit -> unit.name().equals(name)).map(Unit::id)
                .findFirst().orElseThrow();
    }

    void at(LocalDate day, String time) {
        clock.set(SeatRules.at(day, time));
        browsers.clear(); // sessions end in between
        directory.everyMinute();
    }

    private Set<PersonId> away(Collection<PersonId> people, boolean morning) {
        return away.getOrDefault(morning, Set.of()).stream().filter(people::contains).collect(Collectors.toSet());
    }

    /// Everybody of them is planned away in that half of the day.
    void away(boolean morning, String... staffNumbers) {
        var gone = new HashSet<PersonId>();
        List.of(staffNumbers).forEach(number -> gone.add(person(number)));
        away.put(morning, gone);
    }

    private void post(String staffNumber, String unit, int main, LocalDate from) {
        db.write(sql -> sql.update("""
                insert into post (person_id, unit_id, title, rank, main, valid_from)
                select p.id, u.id, '主事', 280, :main, :from from person p, unit u
                where p.staff_number = :number and u.code = :unit
                """).bind("main", main).bind("from", from).bind("number", staffNumber).bind("unit", unit).run());
    }

    @Override
    public void close() {
        server.close();
        files.close();
        directory.close();
        db.close();
    }
}
