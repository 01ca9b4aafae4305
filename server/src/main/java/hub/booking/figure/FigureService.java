package hub.booking.figure;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.booking.figure.UseAnswer.UseFile;
import hub.booking.figure.UseAnswer.UsePage;
import hub.directory.Directory;
import hub.directory.Managers;
import hub.directory.Unit;
import hub.kernel.db.Database;
import hub.kernel.id.UnitId;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;
import hub.space.figure.ShownSections;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceRights;

/// Figures of a period, of the whole house or of a unit that is large enough. Any thread; blocks while it reads.
final class FigureService {

    private final Database db;
    private final FigureRepository figures = new FigureRepository();
    private final Places places;
    private final Directory directory;
    private final Managers managers;
    private final int smallest;
    private final InstantSource clock;

    FigureService(
            Database db, Places places, Directory directory, Managers managers, int smallest, InstantSource clock) {
        this.db = db;
        this.places = places;
        this.directory = directory;
        this.managers = managers;
        this.smallest = smallest;
        this.clock = clock;
    }

    /// @throws Refused `not_allowed`, `not_found`, `booking.figure_small_group`
    UsePage of(Session session, LocalDate from, LocalDate to, @Nullable UnitId unit) {
        var units = ShownSections.ofUnits(directory, smallest);
        require(session, unit, units);
        var now = clock.instant();
        var counting = new Counting(places, units, now.toEpochMilli());
        var unmet = db.read(sql -> {
            var uses = new ArrayList<Use>();
            figures.uses(sql, HubTime.startOf(from), HubTime.startOf(to.plusDays(1)), now, use -> {
                if (unit == null || units.isIn(use.unit(), unit)) uses.add(use);
            });
            counting.count(uses);
            return figures.unmet(sql, from, to, one -> unit == null || units.isIn(one, unit));
        });
        return counting.page(from, to, unit, unmet);
    }

    /// The same as a table.
    UseFile file(Session session, LocalDate from, LocalDate to, @Nullable UnitId unit, Locale locale) {
        var page = of(session, from, to, unit);
        Map<Long, String> purposes = db.read(figures::purposes);
        var sheet = new FigureSheet(locale, place -> places.find(place).map(Space::name).orElse(""),
                purpose -> purposes.getOrDefault(purpose, ""),
                some -> directory.unit(some).map(Unit::name).orElse(""));
        return new UseFile(sheet.name(page), sheet.text(page));
    }

    /// Facility managers and administrators see everything, others the units they manage.
    private void require(Session session, @Nullable UnitId unit, ShownSections units) {
        if (!SpaceRights.managesAll(session) && (unit == null || !managers.manages(session, unit))) {
            throw new Refused(KernelError.NOT_ALLOWED);
        }
        if (unit == null) return;
        if (directory.unit(unit).isEmpty()) {
            throw Refused.notFound();
        }
        if (!units.shows(unit)) {
            throw new Refused(FigureError.SMALL_GROUP, Map.of("smallest", smallest));
        }
    }
}
