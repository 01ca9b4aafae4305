package hub.community.figure;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.community.figure.FigureAnswer.FigureFile;
import hub.community.figure.FigureAnswer.FigurePage;
import hub.community.topic.Readers;
import hub.directory.Directory;
import hub.directory.Unit;
import hub.kernel.db.Database;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;

/// Figures of a period, of the whole house or of a unit that is large enough.
final class FigureService {

    private final Database db;
    private final FigureRepository figures;
    private final Readers readers;
    private final Directory directory;
    private final int smallest;

    FigureService(
            Database db, FigureRepository figures, Readers readers, Directory directory, int smallest) {
        this.db = db;
        this.figures = figures;
        this.readers = readers;
        this.directory = directory;
        this.smallest = smallest;
    }

    /// @throws Refused `not_found`, `figure.small_group`
    FigurePage of(LocalDate from, LocalDate to, @Nullable UnitId unit) {
        var units = units(unit);
        var rows = db.read(sql -> figures.rows(
                sql, HubTime.startOf(from), HubTime.startOf(to.plusDays(1))));
        return new Counting(rows, units, unit).page(from, to);
    }

    /// The same as a table.
    FigureFile file(LocalDate from, LocalDate to, @Nullable UnitId unit, Locale locale) {
        var page = of(from, to, unit);
        var tags = db.read(figures::tagNames);
        var sheet = new FigureSheet(locale, tag -> tags.getOrDefault(tag, ""),
                some -> directory.unit(some).map(Unit::name).orElse(""));
        return new FigureFile(sheet.name(page), sheet.text(page));
    }

    private FigureUnits units(@Nullable UnitId unit) {
        var units = new FigureUnits(directory, staff(), smallest);
        if (unit != null) {
            if (directory.unit(unit).isEmpty()) {
                throw Refused.notFound();
            }
            if (!units.shows(unit)) {
                throw new Refused(FigureError.SMALL_GROUP, Map.of("smallest", smallest));
            }
        }
        return units;
    }

    /// Everybody who works here today and may take part.
    private Set<PersonId> staff() {
        return directory.activePeople().stream().filter(person -> !readers.groupsOf(person).isEmpty())
                .collect(Collectors.toSet());
    }
}
