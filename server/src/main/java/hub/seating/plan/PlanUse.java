package hub.seating.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.seating.plan.PlanAnswer.PlanChecked;
import hub.seating.plan.PlanAnswer.PlanUsed;
import hub.seating.plan.PlanCommand.UsePlan;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// Gives drafts their day, and takes it back before it has come. Its methods block.
final class PlanUse {

    private final EventLog log;
    private final Database db;
    private final FloorPlans plans;
    private final PlanFitting fitting;
    private final PlanSeats seats;
    private final PlanPorts ports;
    private final FloorViews views;

    PlanUse(
            EventLog log, Database db, FloorPlans plans, PlanFitting fitting, PlanSeats seats, PlanPorts ports,
            FloorViews views) {
        this.log = log;
        this.db = db;
        this.plans = plans;
        this.fitting = fitting;
        this.seats = seats;
        this.ports = ports;
        this.views = views;
    }

    /// What would speak against using a plan from a day on; nothing is changed.
    PlanChecked check(PlanId id, LocalDate from, Locale locale) {
        return db.read(sql -> {
            var row = PlanRepository.find(sql, id).orElseThrow(Refused::notFound);
            var book = PlanRepository.book(sql);
            var lost = row.draft() ? ports.lost(sql, gone(book, row, from), from) : List.<LostSitting>of();
            return new PlanChecked(say(findings(sql, book, row, from, lost), locale), lost);
        });
    }

    /// Has a draft hold from a day on.
    ///
    /// @throws Refused `floor.fixed`, `floor.day`, `floor.day_taken`, `floor.has_errors`
    PlanUsed use(Session session, PlanId id, UsePlan wish, Locale locale) {
        return log.write(tx -> tx.once(session.person(), wish.op(), PlanUsed.class,
                () -> use(tx, session, row(tx.sql(), id), wish.from(), locale)));
    }

    private PlanUsed use(Tx tx, Session session, PlanRow draft, LocalDate from, Locale locale) {
        var book = PlanRepository.book(tx.sql());
        requireDay(tx, book, draft, from);
        var gone = gone(book, draft, from);
        var lost = ports.lost(tx.sql(), gone, from);
        var findings = findings(tx.sql(), book, draft, from, lost);
        var errors = findings.stream().filter(Finding::isError).count();
        if (errors > 0) {
            throw new Refused(PlanError.HAS_ERRORS, Map.of("count", errors));
        }
        PlanRepository.use(tx.sql(), draft.id(), seats.open(tx, draft.floor(), fitted(tx.sql(), book, draft).file()),
                from);
        var next = follow(tx, session, draft.floor(), Set.of());
        ports.retired(tx, gone, from);
        var placed = next.find(draft.id()).orElseThrow();
        return new PlanUsed(placed.row().brief(placed.until(), HubTime.dayOf(tx.now())), say(findings, locale), lost);
    }

    /// Removes a draft, or takes back a version before its day has come.
    ///
    /// @throws Refused `floor.held`
    void remove(Session session, PlanId id) {
        log.write(tx -> {
            var row = row(tx.sql(), id);
            var from = row.from();
            if (from != null && !from.isAfter(HubTime.dayOf(tx.now()))) {
                throw new Refused(PlanError.HELD);
            }
            PlanRepository.delete(tx.sql(), row);
            if (from != null) {
                takeBack(tx, session, row, from);
            }
            return id;
        });
    }

    private void takeBack(Tx tx, Session session, PlanRow row, LocalDate from) {
        var had = new HashSet<>(seatsOf(row.content().seats().stream()));
        var book = follow(tx, session, row.floor(), had);
        book.on(row.floor(), from).ifPresent(plan -> had.removeAll(plan.spots().keySet()));
        ports.retired(tx, had, from);
    }

    /// Has places and memory be what the tables of plans say now, and tells of the floor.
    private PlanBook follow(Tx tx, Session session, AreaId floor, Collection<SpaceId> also) {
        var today = HubTime.dayOf(tx.now());
        var book = plans.changed(tx);
        seats.retire(tx, PlanSeats.ends(book, floor, Set.copyOf(also), today));
        seats.name(tx, book, floor, today);
        tx.emit(session.person(), new PlanEvent.Changed(List.of(views.floor(book, floor, today))));
        // Zones may be called otherwise now.
        return plans.changed(tx);
    }

    private static void requireDay(Tx tx, PlanBook book, PlanRow draft, LocalDate from) {
        if (!draft.draft()) {
            throw new Refused(PlanError.FIXED);
        }
        var today = HubTime.dayOf(tx.now());
        var first = book.on(draft.floor(), today).isEmpty();
        if (first ? from.isBefore(today) : !from.isAfter(today)) {
            throw new Refused(PlanError.DAY);
        }
        if (from.isAfter(today.plusYears(LATEST_YEARS))) {
            throw new Refused(PlanError.DAY);
        }
        if (book.of(draft.floor()).stream().anyMatch(plan -> plan.from().equals(from))) {
            throw new Refused(PlanError.DAY_TAKEN);
        }
    }

    private static final int LATEST_YEARS = 5;

    private List<Finding> findings(Sql sql, PlanBook book, PlanRow row, LocalDate from, List<LostSitting> lost) {
        var fitted = fitted(sql, book, row);
        var all = new ArrayList<>(PlanDrafts.all(fitted));
        if (all.stream().noneMatch(Finding::isError)) {
            all.addAll(ports.advice(sql, row.plan(null, from), from));
        }
        if (!lost.isEmpty()) {
            all.add(Finding.warning(PlanError.LOST, "", Map.of("count", lost.size())));
        }
        return all.stream().sorted((a, b) -> Boolean.compare(b.isError(), a.isError())).toList();
    }

    private PlanFitting.Fitted fitted(Sql sql, PlanBook book, PlanRow row) {
        var based = row.basedOn();
        var base = based == null ? null : PlanRepository.find(sql, based).orElse(null);
        return fitting.fit(row.floor(), row.content(), base, book.zones());
    }

    /// The seats that the version that holds until then has, and this one has not.
    private static Set<SpaceId> gone(PlanBook book, PlanRow draft, LocalDate from) {
        var gone = new HashSet<SpaceId>();
        book.on(draft.floor(), from).ifPresent(plan -> gone.addAll(plan.spots().keySet()));
        gone.removeAll(seatsOf(draft.content().seats().stream()));
        return gone;
    }

    private static Set<SpaceId> seatsOf(Stream<PlanSeat> seats) {
        var known = new HashSet<SpaceId>();
        seats.map(PlanSeat::space).forEach(space -> {
            if (space != null) {
                known.add(space);
            }
        });
        return known;
    }

    private static List<PlanProblem> say(List<Finding> findings, Locale locale) {
        return findings.stream().limit(PlanDrafts.MAX_SAID).map(finding -> finding.say(locale, null)).toList();
    }

    private static PlanRow row(Sql sql, PlanId id) {
        return PlanRepository.find(sql, id).orElseThrow(Refused::notFound);
    }
}
