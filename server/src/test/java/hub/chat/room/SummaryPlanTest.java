package hub.chat.room;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

class SummaryPlanTest {

    @TempDir Path folder;

    @Test
    void my_rooms_with_unread_and_named_are_one_query_that_reads_no_table_from_end_to_end() {
        try (var db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 1), Rooms.MIGRATIONS, () -> {
        })) {
            var plan = db.read(sql -> sql
                    .query("explain query plan " + SummaryRepository.SUMMARY + "where me.person_id = :me")
                    .bind("me", new PersonId(1))
                    .bind("units", Set.of(new UnitId(1), new UnitId(2)))
                    .bind("raw", 400)
                    .list(row -> row.text("detail")));
            assertThat(plan).isNotEmpty().noneMatch(step -> step.startsWith("SCAN"));
        }
    }
}
