package hub.seating.figure;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.db.Migration;
import hub.seating.sitting.SeatBook;

import static org.assertj.core.api.Assertions.assertThat;

class SeatFigurePlanTest {

    @TempDir Path folder;

    private Database db;

    @BeforeEach
    void open() {
        db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 1),
                List.<Migration>of(SeatBook.MIGRATION, SeatFigures.MIGRATION), () -> {
                    throw new AssertionError("the disk failed");
                });
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void a_period_is_read_by_the_index_of_its_days() {
        assertThat(plan(SeatFigureRepository.USES))
                .anyMatch(line -> line.contains("seating_sitting_past (day>? AND day<?)"))
                .noneMatch(line -> line.startsWith("SCAN"));
    }

    @Test
    void refusals_are_read_by_their_days() {
        assertThat(plan(SeatFigureRepository.REFUSALS)).noneMatch(line -> line.startsWith("SCAN"));
    }

    private List<String> plan(String select) {
        var bound = select.replace(":from", "'2026-01-01'").replace(":to", "'2026-02-01'").replace(":now", "0");
        return db.read(sql -> sql.query("explain query plan " + bound).list(row -> row.text("detail")));
    }
}
