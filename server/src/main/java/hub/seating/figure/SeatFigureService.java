package hub.seating.figure;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.directory.Unit;
import hub.kernel.db.Database;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;
import hub.seating.figure.SeatFigureAnswer.SeatUseFile;
import hub.seating.figure.SeatFigureAnswer.SeatUsePage;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.ZoneId;
import hub.seating.zone.Zoning;
import hub.space.figure.FigureDays;
import hub.space.figure.ShownSections;
import hub.space.place.Places;
import hub.space.place.SpaceRights;
import hub.space.policy.OfficeDays;

/// Figures of a period, of the whole house or of a zone. Any thread; blocks while it reads.
final class SeatFigureService {

    private final Database db;
    private final FloorPlans plans;
    private final Places places;
    private final Zoning zones;
    private final Directory directory;
    private final OfficeDays closed;
    private final int smallest;
    private final InstantSource clock;

    SeatFigureService(
            Database db, FloorPlans plans, Places places, Zoning zones, Directory directory, OfficeDays closed,
            int smallest, InstantSource clock) {
        this.db = db;
        this.plans = plans;
        this.places = places;
        this.zones = zones;
        this.directory = directory;
        this.closed = closed;
        this.smallest = smallest;
        this.clock = clock;
    }

    /// @throws Refused `not_allowed`, `not_found`, `seat.figure_small_group`
    SeatUsePage of(Session session, FigureDays days, @Nullable ZoneId zone) {
        require(session, zone);
        var units = ShownSections.ofTheHouse(directory, smallest);
        var now = clock.instant();
        return db.read(sql -> {
            var members = new ZoneMembers(SeatFigureRepository.grants(sql, days.to()), units::people, smallest);
            if (zone != null && !members.shows(zone)) {
                throw new Refused(SeatFigureError.SMALL_GROUP, Map.of("smallest", smallest));
            }
            var counting = new SeatCounting(days, zone, new SeatLayout(plans, places, days.to()),
                    new Sections(directory, units, SeatFigureRepository.posts(sql)), now.toEpochMilli());
            counting.count(SeatFigureRepository.uses(sql, days.from(), days.to(), now));
            counting.refused(SeatFigureRepository.refusals(sql, days.from(), days.to()));
            return counting.page(open(days), members, units, directory.activePeople().size());
        });
    }

    /// The same as a table.
    SeatUseFile file(Session session, FigureDays days, @Nullable ZoneId zone, Locale locale) {
        var page = of(session, days, zone);
        var sheet = new SeatFigureSheet(locale, this::called,
                unit -> directory.unit(unit).map(Unit::name).orElse(""));
        return new SeatUseFile(sheet.name(page), sheet.text(page));
    }

    private String called(ZoneId zone) {
        return plans.zone(zone).map(one -> "%s %s %s".formatted(
                places.area(one.floor()).map(area -> area.name()).orElse(""), one.letter(), one.name())).orElse("");
    }

    /// Facility managers and administrators see everything, captains their zones.
    private void require(Session session, @Nullable ZoneId zone) {
        if (!SpaceRights.managesAll(session) && (zone == null || !zones.captain(session, zone))) {
            throw new Refused(KernelError.NOT_ALLOWED);
        }
        if (zone != null && plans.zone(zone).isEmpty()) {
            throw Refused.notFound();
        }
    }

    /// The office days of a period until today, counted from its first.
    private BitSet open(FigureDays days) {
        var open = new BitSet();
        var today = HubTime.today(clock);
        days.from().datesUntil(days.to().plusDays(1)).filter(day -> !day.isAfter(today) && isOpen(day))
                .forEach(day -> open.set((int) ChronoUnit.DAYS.between(days.from(), day)));
        return open;
    }

    private boolean isOpen(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && closed.closed(day).isEmpty();
    }
}
