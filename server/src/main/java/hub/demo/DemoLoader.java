package hub.demo;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;

import hub.directory.signin.PasswordHash;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.time.HubTime;

/// Writes the demo town into an empty database, as its first state: no events, so to be called before the features
/// are built. Takes a few seconds for [DemoSize#NORMAL] and some minutes for [DemoSize#LARGE]. Blocks.
public final class DemoLoader {

    /// The password of every account of the demo town, and of nothing else.
    public static final String PASSWORD = "minato-demo";

    private static final int ROWS_PER_WRITE = 5_000;
    private static final int KNOWN_BY_ROLE = 5;
    private static final int WEEKS_PLANNED = 3;
    private static final int LATELY = 7;

    private final Database db;
    private final InstantSource clock;

    public DemoLoader(Database db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Writes the town unless the database knows people already; then nothing is changed.
    ///
    /// People come last and all at once: a start that was cut short leaves none, and the next one begins anew.
    ///
    /// @return whether the town was written
    public boolean load(DemoSize size) {
        if (db.read(DemoRepository::hasPeople)) return false;
        var town = DemoTown.of(size, clock.instant());
        db.write(sql -> DemoRepository.clearChat(sql) + DemoQuestionRepository.clear(sql));
        loadChat(town);
        loadQuestions(town);
        db.write(sql -> {
            DemoRepository.insertDirectory(sql, town, PasswordHash.of(PASSWORD), clock.instant());
            return true;
        });
        return true;
    }

    /// Writes what everybody has planned from this Monday on for three weeks; what is written already stays. To be called
    /// at each start, before the features are built. Blocks.
    public void plan() {
        var monday = HubTime.today(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var last = monday.plusWeeks(WEEKS_PLANNED).minusDays(1);
        var written = db.read(DemoRepository::lastPlannedDay).filter(day -> !day.isBefore(monday));
        var first = written.map(day -> day.plusDays(1)).orElse(monday);
        if (first.isAfter(last)) return;
        var plans = new DemoPlans(Words.read());
        var bulk = new Bulk(db, ROWS_PER_WRITE);
        db.read(DemoRepository::staffNumbers).forEach((id, number) -> first.datesUntil(last.plusDays(1))
                .flatMap(day -> plans.on(id, number, day).stream())
                .forEach(plan -> bulk.add(sql -> DemoRepository.insert(sql, plan))));
        bulk.flush();
    }

    /// Furnishes the town with places and seats and writes a year of bookings and sittings, unless there are places already. To be called at each
    /// start after the people are there, before the features are built. All or nothing; takes a few seconds. Blocks.
    ///
    /// @param folder where the key of staff cards lies; made if there is none yet
    public void furnish(DemoSize size, Path folder) {
        if (db.read(DemoPlaceRepository::hasPlaces)) return;
        var town = DemoTown.of(size, db.read(DemoRepository::writtenAt));
        var places = DemoPlaces.read();
        var diary = new DemoDiary(town, places, LocalDateTime.ofInstant(clock.instant(), HubTime.ZONE));
        db.write(sql -> {
            DemoPlaceRepository.insert(sql, places, HubTime.today(clock), clock.instant());
            var rows = new DemoBookingRepository(sql);
            diary.bookings().forEach(rows::insert);
            diary.unmet().forEach(rows::insert);
            seat(sql, town, places, folder);
            return true;
        });
    }

    private void seat(Sql sql, DemoTown town, DemoPlaces places, Path folder) {
        var now = LocalDateTime.ofInstant(clock.instant(), HubTime.ZONE);
        var first = now.toLocalDate().minusDays(DemoSeating.DAYS_BACK);
        var rows = new DemoSeatingRepository(sql);
        var seats = new DemoSeats();
        DemoFloor.read(places).forEach(floor -> rows.found(floor, seats, first, clock.instant()));
        var grants = new DemoGrants(first, now.toLocalDate());
        grants.all().forEach(grant -> rows.insert(grant, clock.instant()));
        rows.insertSisters();
        rows.insertCaptains();
        var rules = new DemoSeatRules(town, seats, now);
        rules.fixed().forEach(one -> rows.insert(one, first, clock.instant()));
        rules.needs().forEach(one -> rows.insert(one, first, clock.instant()));
        rules.shut().forEach(one -> rows.insert(one, clock.instant()));
        rules.hidden().forEach(rows::hide);
        var seating = new DemoSeating(town, seats, grants, rules, now);
        seating.rota(now.toLocalDate()).forEach(cell -> rows.insert(cell, clock.instant()));
        var lately = now.toLocalDate().minusDays(LATELY);
        seating.sittings().forEach(sitting -> rows.insert(sitting, !sitting.day().isBefore(lately)));
        rows.insert(seating.refusals());
        rows.insertCards(folder, clock.instant());
    }

    /// One account per role, to be shown to whoever tries the demo.
    public static List<DemoAccount> accounts() {
        return DemoFiles.csv("people.csv").stream().limit(KNOWN_BY_ROLE).map(line -> new DemoAccount(
                line.getField("staffNumber"), line.getField("family") + " " + line.getField("given"),
                line.getField("role").isEmpty() ? "MEMBER" : line.getField("role"))).toList();
    }

    private void loadChat(DemoTown town) {
        var bulk = new Bulk(db, ROWS_PER_WRITE);
        for (var room : town.rooms()) {
            var openedAt = Moment.instant(room.openedOn().atTime(8, 0));
            bulk.add(sql -> DemoRepository.insert(sql, room, openedAt));
            var head = loadMessages(bulk, town, room);
            bulk.add(sql -> DemoRepository.setHead(sql, room, head.n));
            loadMembers(bulk, town, room, head, openedAt);
        }
        bulk.flush();
    }

    private void loadQuestions(DemoTown town) {
        var questions = DemoQuestions.of(town);
        var rows = new DemoQuestionRepository(town, questions);
        var bulk = new Bulk(db, ROWS_PER_WRITE);
        bulk.add(rows::insertTopics);
        questions.forEach(question -> bulk.add(sql -> rows.insert(sql, question)));
        bulk.add(sql -> rows.insertCollections(sql, questions));
        bulk.add(rows::insertReader);
        bulk.flush();
    }

    private static Head loadMessages(Bulk bulk, DemoTown town, DemoRoom room) {
        var head = new Head();
        town.messages(room).forEach(message -> {
            head.n = message.n();
            head.lastSaid.put(message.author(), message.n());
            bulk.add(sql -> write(sql, message));
        });
        return head;
    }

    private static void write(Sql sql, DemoMessage message) {
        DemoRepository.insert(sql, message);
        DemoRepository.insertSigns(sql, message);
        if (!message.answers().isEmpty()) {
            DemoRepository.insertThread(sql, message);
            message.answers().forEach(answer -> DemoRepository.insert(sql, answer));
        }
    }

    private static void loadMembers(Bulk bulk, DemoTown town, DemoRoom room, Head head, Instant joinedAt) {
        for (var pointer : town.pointers(room, head.n, head.lastSaid))
            bulk.add(sql -> DemoRepository.insert(sql, pointer, joinedAt));
    }

    /// What is known of a room once its messages have passed.
    private static final class Head {
        private int n;
        private final HashMap<Integer, Integer> lastSaid = new HashMap<>();
    }
}
