package hub.presence.plan;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.directory.PersonDetail;
import hub.kernel.id.PersonId;

/// Writes plans as CSV, as [PlanReader] reads them.
record PlanWriter(Directory directory, PlanBook book) {

    /// Without it a spreadsheet takes UTF-8 for CP932.
    private static final String MARK = "\uFEFF";

    /// The plans of these people from one day to another, both included.
    String text(Collection<PersonId> people, LocalDate from, LocalDate to) {
        var text = new StringWriter().append(MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Stream.of(PlanColumn.values()).map(PlanColumn::label).toList());
            people.stream().flatMap(person -> directory.person(person).stream())
                    .forEach(person -> from.datesUntil(to.plusDays(1)).forEach(day -> write(csv, person, day)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(CsvWriter csv, PersonDetail person, LocalDate day) {
        var am = book.at(person.id(), day, Half.AM);
        var pm = book.at(person.id(), day, Half.PM);
        if (am != null && am.equals(pm)) {
            write(csv, person, day, DayPart.DAY, am);
        } else {
            write(csv, person, day, DayPart.AM, am);
            write(csv, person, day, DayPart.PM, pm);
        }
    }

    private static void write(CsvWriter csv, PersonDetail person, LocalDate day, DayPart part,
            @Nullable HalfPlan plan) {
        if (plan != null) {
            csv.writeRecord(Stream.of(person.staffNumber(), person.name(), day.toString(), part.word(),
                    plan.kind().word(), orEmpty(plan.place()), orEmpty(plan.note())).map(Cells::written).toList());
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
