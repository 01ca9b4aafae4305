package hub.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.booking.BookingFeature;
import hub.chat.ChatFeature;
import hub.community.CommunityFeature;
import hub.directory.DirectoryFeature;
import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.presence.PresenceFeature;
import hub.seating.SeatingFeature;
import hub.space.SpaceFeature;

import static org.assertj.core.api.Assertions.assertThat;

class DemoPlacesTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-18T01:24:00Z"));

    @TempDir Path folder;

    private Database db;
    private DemoLoader loader;

    @BeforeEach
    void open() {
        db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 1),
                Stream.of(DirectoryFeature.MIGRATIONS, PresenceFeature.MIGRATIONS, ChatFeature.MIGRATIONS,
                        CommunityFeature.MIGRATIONS, SpaceFeature.MIGRATIONS, BookingFeature.MIGRATIONS,
                        SeatingFeature.MIGRATIONS)
                        .flatMap(List::stream).toList(),
                () -> {
                    throw new AssertionError("the disk failed");
                });
        loader = new DemoLoader(db, CLOCK);
        loader.load(DemoSize.NORMAL);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void the_town_is_furnished_once() {
        loader.furnish(DemoSize.NORMAL, folder);
        loader.furnish(DemoSize.NORMAL, folder);
        assertThat(number("select count(*) as n from space_place where kind <> 'SEAT'")).isEqualTo(120);
        assertThat(number("""
                select count(*) as n from space_place where policy_id is null and kind <> 'SEAT'
                """)).isZero();
        assertThat(number("select count(*) as n from booking")).isBetween(50_000, 75_000);
        noPlaceIsGivenTwice();
        everybodySitsOnceAtATime();
        theStoryHasItsSeats();
        assertThat(names("select name from space_place where owner_id is null and kind = 'EQUIPMENT'")).isEmpty();
        assertThat(names("""
                select p.name from space_family f join space_place p on p.id = f.blocks_id
                where f.space_id = (select id from space_place where name = '大会議室') order by p.name
                """)).containsExactly("大会議室", "大会議室A", "大会議室B", "大会議室C");
        assertThat(number("select count(*) as n from space_closure where kind = 'BLOCKED'")).isPositive();
        assertThat(number("""
                select count(*) as n from space_closure where kind = 'BLOCKED' and id not in
                    (select closure_id from space_closure_unit)
                """)).isZero();
    }

    private void noPlaceIsGivenTwice() {
        db.write(sql -> sql.update("create index of_test on space_allocation (space_id, from_at)").run());
        assertThat(number("""
                select count(*) as n from space_allocation a
                join space_family f on f.space_id = a.space_id
                join space_allocation b on b.space_id = f.blocks_id and b.id <> a.id
                    and b.from_at > a.from_at - 86400000 and b.from_at <= a.from_at
                    and a.from_at < b.until_at + 60000 * max(b.teardown, a.setup)
                join space_place p on p.id = a.space_id
                where a.state <> 'CANCELLED' and b.state <> 'CANCELLED' and p.units = 1
                """)).isZero();
        assertThat(number("""
                select count(*) as n from booking b join booking_place p on p.booking_id = b.id
                join space_allocation a on a.id = p.allocation_id
                where (b.state, b.from_at, b.until_at) <> (p.state, p.from_at, p.until_at)
                   or (a.state, a.from_at, a.until_at, a.space_id) <> (p.state, p.from_at, p.until_at, p.space_id)
                """)).isZero();
    }

    private void everybodySitsOnceAtATime() {
        assertThat(number("select count(*) as n from space_place where kind = 'SEAT'")).isBetween(700, 900);
        assertThat(number("select count(*) as n from seating_sitting")).isBetween(120_000, 200_000);
        assertThat(number("""
                select count(*) as n from seating_sitting a join seating_sitting b
                    on b.person_id = a.person_id and b.day = a.day and b.id > a.id
                where a.state <> 'CANCELLED' and b.state <> 'CANCELLED' and a.from_at < b.until_at
                    and b.from_at < a.until_at
                """)).isZero();
        assertThat(number("""
                select count(*) as n from seating_sitting s
                where s.seat_id not in (select space_id from seating_plan_seat) or s.from_at >= s.until_at
                """)).isZero();
    }

    private void theStoryHasItsSeats() {
        assertThat(names("""
                select p.name from seating_sitting s join space_place p on p.id = s.seat_id
                join person n on n.id = s.person_id where n.staff_number = '100001' and s.day = '2026-11-18'
                """)).containsExactly("A-12");
        assertThat(number("""
                select count(*) as n from seating_sitting s join person n on n.id = s.person_id
                where n.staff_number = '100002' and s.day = '2026-11-18'
                """)).isZero();
    }

    private int number(String query) {
        return db.read(sql -> sql.query(query).first(row -> row.intOf("n")).orElseThrow());
    }

    private List<String> names(String query) {
        return db.read(sql -> sql.query(query).list(row -> row.text("name")));
    }
}
