package hub.community.faq;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.directory.Unit;
import hub.kernel.db.Database;
import hub.kernel.id.UnitId;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;

/// Gives official answers away as the CSV that can be taken over.
final class FaqExport {

    /// Spreadsheets take a file without it for Shift_JIS.
    private static final String MARK = "\uFEFF";

    private final Database db;
    private final Directory directory;
    private final FaqRepository entries;
    private final InstantSource clock;

    FaqExport(Database db, Directory directory, FaqRepository entries, InstantSource clock) {
        this.db = db;
        this.directory = directory;
        this.entries = entries;
        this.clock = clock;
    }

    /// A file for the browser to keep.
    record FaqFile(String name, String text) {}

    FaqFile of(@Nullable UnitId unit) {
        if (unit != null && directory.unit(unit).isEmpty()) throw Refused.notFound();
        var text = new StringWriter().append(MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(FaqColumn.ID.label(), FaqColumn.QUESTION.label(), FaqColumn.ANSWER.label(),
                    FaqColumn.TAGS.label(), FaqColumn.UNIT.label(), FaqColumn.URL.label());
            db.read(sql -> entries.official(sql, unit)).forEach(entry -> write(csv, entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FaqFile("faq_" + HubTime.today(clock) + ".csv", text.toString());
    }

    private void write(CsvWriter csv, FaqEntry entry) {
        csv.writeRecord(FaqCell.safe(entry.externalId()), FaqCell.safe(entry.question()), FaqCell.safe(entry.answer()),
                FaqCell.safe(String.join(" ", entry.tags())),
                FaqCell.safe(directory.unit(entry.unit()).map(Unit::code).orElse("")),
                FaqCell.safe(Objects.requireNonNullElse(entry.url(), "")));
    }
}
