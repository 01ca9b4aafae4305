package hub.directory;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.time.HubTime;

import static org.assertj.core.api.Assertions.assertThat;

/// The directory on days that are not today: a transfer of 1 April is known in November, and holds from that day on.
class DirectoryDayTest {

    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
    private static final UnitId SOMU = new UnitId(1);
    private static final UnitId JOHO = new UnitId(2);
    private static final UnitId KENCHIKU = new UnitId(3);
    private static final PersonId TAKAHASHI = new PersonId(3);
    private static final PersonId IGARASHI = new PersonId(4);

    @TempDir Path folder;

    private DirectoryTown town;

    @BeforeEach
    void open() {
        town = DirectoryTown.open(folder);
        town.log.write(tx -> tx.sql().update("update post set valid_to = '2027-04-01' where person_id = 3").run());
        town.log.write(tx -> tx.sql().update("""
                insert into post (person_id, unit_id, title, rank, main, valid_from)
                values (3, 2, '主事', 280, 1, '2027-04-01')
                """).run());
        town.feature.reload();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_person_belongs_to_the_unit_of_the_day_that_is_asked_about() {
        assertThat(on(today()).unitsOf(TAKAHASHI)).containsExactly(KENCHIKU);
        assertThat(on(APRIL.minusDays(1)).unitsOf(TAKAHASHI)).containsExactly(KENCHIKU);
        assertThat(on(APRIL).unitsOf(TAKAHASHI)).containsExactly(JOHO);
        assertThat(on(APRIL).belongsTo(TAKAHASHI)).containsExactlyInAnyOrder(SOMU, JOHO);
        assertThat(on(APRIL).membersOf(SOMU)).contains(TAKAHASHI);
        assertThat(on(APRIL).membersOf(KENCHIKU)).isEmpty();
    }

    @Test
    void who_left_was_there_before() {
        assertThat(on(today()).isActive(IGARASHI)).isFalse();
        assertThat(on(LocalDate.of(2026, 9, 30)).unitsOf(IGARASHI)).containsExactly(JOHO);
        assertThat(on(LocalDate.of(2019, 1, 1)).activePeople()).isEmpty();
    }

    @Test
    void days_between_two_changes_have_one_answer() {
        assertThat(on(APRIL.minusDays(1))).isSameAs(on(today()));
        assertThat(on(APRIL.plusDays(9))).isSameAs(on(APRIL));
    }

    @Test
    void a_change_of_the_plan_is_seen_at_once_and_the_turn_of_the_day_changes_no_answer() {
        assertThat(on(APRIL).unit(KENCHIKU)).isPresent();
        town.log.write(
                tx -> tx.sql().update("update unit_version set valid_to = '2027-04-01' where unit_id = 3").run());
        town.feature.reload();
        assertThat(on(APRIL).unit(KENCHIKU)).isEmpty();
        town.clock.set(HubTime.startOf(APRIL).plus(Duration.ofMinutes(1)));
        assertThat(on(APRIL).unitsOf(TAKAHASHI)).containsExactly(JOHO);
        town.feature.everyMinute();
        assertThat(today()).isEqualTo(APRIL);
        assertThat(on(APRIL).unitsOf(TAKAHASHI)).containsExactly(JOHO);
        assertThat(on(APRIL.minusDays(1)).unitsOf(TAKAHASHI)).containsExactly(KENCHIKU);
    }

    private LocalDate today() {
        return town.feature.directory().day();
    }

    private DirectoryDay on(LocalDate day) {
        return town.feature.directory().on(day);
    }
}
