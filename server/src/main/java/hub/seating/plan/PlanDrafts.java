package hub.seating.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;
import hub.seating.plan.PlanAnswer.PlanChecked;
import hub.seating.plan.PlanAnswer.PlanImported;
import hub.seating.plan.PlanAnswer.PlanSaved;
import hub.seating.plan.PlanAnswer.SeatCount;
import hub.seating.plan.PlanCommand.CheckFile;
import hub.seating.plan.PlanCommand.NewPlan;
import hub.seating.plan.PlanCommand.SavePlan;
import hub.space.place.AreaId;
import hub.space.place.AreaKind;
import hub.space.place.Places;
import hub.space.place.SpaceId;

/// Drafts: begun, taken in from files, saved. Its methods block.
final class PlanDrafts {

    private static final int MAX_DRAFTS = 100;

    private final EventLog log;
    private final FloorPlans plans;
    private final Places places;
    private final PlanFitting fitting;

    PlanDrafts(EventLog log, FloorPlans plans, Places places, PlanFitting fitting) {
        this.log = log;
        this.plans = plans;
        this.places = places;
        this.fitting = fitting;
    }

    /// Begins one, with nothing on it or with all that another version has.
    FloorPlan begin(Session session, NewPlan wish) {
        requireFloor(wish.floor());
        return log.write(tx -> {
            var base = wish.basedOn() == null ? null
                    : PlanRepository.find(tx.sql(), wish.basedOn()).filter(row -> row.floor().equals(wish.floor()))
                            .orElseThrow(Refused::notFound);
            var file = base == null ? EmptyPlan.of(fitting.spoken(wish.floor()))
                    : base.content().over(PlanRepository.ground(tx.sql(), base.id()).orElse(null));
            return plan(insert(tx, session, wish.floor(), base, file));
        });
    }

    private static PlanRow insert(
            Tx tx, Session session, AreaId floor, @Nullable PlanRow base, PlanFile file) {
        if (PlanRepository.drafts(tx.sql()) >= MAX_DRAFTS) {
            throw new Refused(PlanError.TOO_MANY_DRAFTS, Map.of("max", MAX_DRAFTS));
        }
        var basedOn = base == null ? null : base.draft() ? base.basedOn() : base.id();
        return row(tx, PlanRepository.insert(tx.sql(), tx.now(), session.person(), floor, basedOn, file));
    }

    private FloorPlan plan(PlanRow row) {
        return row.plan(null, plans.today());
    }

    /// Saves a draft whole, faults and all.
    ///
    /// @throws Refused `floor.changed` if it is not the revision it was read with, `floor.fixed`, `floor.ground`
    PlanSaved save(Session session, PlanId id, SavePlan wish, Locale locale) {
        var ground = wish.file().ground();
        var file = ground == null ? wish.file() : wish.file().over(HostileDrawing.clean(session, ground));
        return log.write(tx -> {
            var before = row(tx, id);
            if (!before.draft()) {
                throw new Refused(PlanError.FIXED);
            }
            if (before.revision() != wish.revision()) {
                throw new Refused(PlanError.CHANGED, Map.of("revision", before.revision()));
            }
            var fitted = fitting.fit(before.floor(), file, baseOf(tx, before), plans.book().zones());
            PlanRepository.save(tx, session.person(), id, fitted.file());
            return new PlanSaved(id, before.revision() + 1, said(fitted, locale));
        });
    }

    private static @Nullable PlanRow baseOf(Tx tx, PlanRow draft) {
        var base = draft.basedOn();
        return base == null ? null : PlanRepository.find(tx.sql(), base).orElse(null);
    }

    /// Looks at a file; nothing is kept.
    PlanChecked check(Session session, CheckFile wish, Locale locale) {
        var reading = HostileDrawing.told(session, PlanReading.of(wish.text()));
        var fitted = fitted(reading, wish.floor());
        var findings = fitted == null ? findings(reading) : all(fitted);
        return new PlanChecked(say(findings, locale, reading), List.of());
    }

    /// Takes a file in as a draft, unless something is wrong with it.
    PlanImported take(Session session, CheckFile wish, Locale locale) {
        var reading = HostileDrawing.told(session, PlanReading.of(wish.text()));
        var fitted = fitted(reading, wish.floor());
        var findings = fitted == null ? findings(reading) : all(fitted);
        var said = say(findings, locale, reading);
        if (fitted == null || findings.stream().anyMatch(Finding::isError)) {
            return new PlanImported(null, said, null);
        }
        var floor = floorOf(fitted.file(), wish.floor()).orElseThrow(Refused::notFound);
        var base = newest(floor).map(PlacedPlan::row).orElse(null);
        var row = log.write(tx -> insert(tx, session, floor, base, fitted.file()));
        return new PlanImported(row.brief(null, plans.today()), said, count(fitted.file(), base));
    }

    private PlanFitting.@Nullable Fitted fitted(PlanReading reading, @Nullable AreaId wished) {
        var file = reading.file();
        var floor = file == null ? Optional.<AreaId>empty() : floorOf(file, wished);
        return file == null || floor.isEmpty() ? null : fitting.fit(floor.get(), file,
                newest(floor.get()).map(PlacedPlan::row).orElse(null), plans.book().zones());
    }

    private Optional<AreaId> floorOf(PlanFile file, @Nullable AreaId wished) {
        return wished == null ? fitting.floor(file.floor()) : Optional.of(wished).filter(this::isFloor);
    }

    private Optional<PlacedPlan> newest(AreaId floor) {
        var versions = plans.book().of(floor);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /// Of what is no plan, or not one of a floor we know.
    private static List<Finding> findings(PlanReading reading) {
        return reading.file() == null ? reading.findings()
                : List.of(Finding.error(PlanError.FLOOR_UNKNOWN, "floor", Map.of()));
    }

    static List<Finding> all(PlanFitting.Fitted fitted) {
        return Stream.concat(fitted.findings().stream(), PlanChecks.findings(fitted.file()).stream()).toList();
    }

    private static List<PlanProblem> said(PlanFitting.Fitted fitted, Locale locale) {
        return all(fitted).stream().limit(MAX_SAID).map(finding -> finding.say(locale, null)).toList();
    }

    private static List<PlanProblem> say(List<Finding> findings, Locale locale, PlanReading reading) {
        return findings.stream().limit(MAX_SAID).map(finding -> finding.say(locale, reading.lines())).toList();
    }

    /// Of what is wrong so much is told.
    static final int MAX_SAID = 300;

    private static SeatCount count(PlanFile file, @Nullable PlanRow base) {
        var before = new HashMap<SpaceId, PlanSeat>();
        if (base != null) {
            base.content().seats().forEach(seat -> before.put(Objects.requireNonNull(seat.space()), seat));
        }
        var fresh = (int) file.seats().stream().filter(seat -> !before.containsKey(seat.space())).count();
        var moved = (int) file.seats().stream().filter(seat -> differs(before.get(seat.space()), seat)).count();
        var known = file.seats().size() - fresh;
        return new SeatCount(fresh, known, moved, before.size() - known);
    }

    private static boolean differs(@Nullable PlanSeat before, PlanSeat seat) {
        return before != null && !(before.at().equals(seat.at()) && before.code().equals(seat.code()));
    }

    private void requireFloor(AreaId floor) {
        if (!isFloor(floor)) {
            throw Refused.invalid("floor");
        }
    }

    private boolean isFloor(AreaId floor) {
        return places.area(floor).filter(area -> area.kind() == AreaKind.FLOOR).isPresent();
    }

    private static PlanRow row(Tx tx, PlanId id) {
        return PlanRepository.find(tx.sql(), id).orElseThrow(Refused::notFound);
    }
}
