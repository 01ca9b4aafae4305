package hub.seating.sitting;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.seating.plan.FloorPlan;
import hub.seating.plan.FloorPlans;
import hub.seating.sitting.SeatLive.SeatClosed;
import hub.seating.sitting.SeatingAnswer.FloorDay;
import hub.seating.sitting.SeatingAnswer.MySittings;
import hub.seating.sitting.SeatingAnswer.SeatFound;
import hub.seating.sitting.SeatingAnswer.SeatOfCode;
import hub.seating.sitting.SeatingAnswer.SeatRight;
import hub.seating.sitting.SeatingAnswer.SectionSeat;
import hub.seating.sitting.SeatingAnswer.SectionToday;
import hub.seating.zone.Right;
import hub.seating.zone.SeatRule;
import hub.seating.zone.SeatShut;
import hub.seating.zone.Zoning;
import hub.space.allocation.Slot;
import hub.space.place.AreaId;
import hub.space.place.Places;
import hub.space.place.SpaceId;

/// What is asked about sittings. Who hides their name is in no answer but their own.
final class SeatReading {

    /// Longer ago is for figures.
    private static final int MOST_DAYS = 92;
    private static final int MOST_NOTICES = 50;

    private final Database db;
    private final FloorPlans plans;
    private final Places places;
    private final Directory directory;
    private final Zoning zones;
    private final SeatJudge judge;
    private final SeatViews views;
    private final Hidden hidden;
    private final SeatBoard board;
    private final InstantSource clock;

    SeatReading(Database db, FloorPlans plans, Places places, Directory directory, Zoning zones, SeatJudge judge,
            SeatViews views, Hidden hidden, SeatBoard board, InstantSource clock) {
        this.db = db;
        this.plans = plans;
        this.places = places;
        this.directory = directory;
        this.zones = zones;
        this.judge = judge;
        this.views = views;
        this.hidden = hidden;
        this.board = board;
        this.clock = clock;
    }

    FloorDay floor(Session session, AreaId floor, Optional<LocalDate> asked) {
        if (places.area(floor).isEmpty()) {
            throw Refused.notFound();
        }
        var today = HubTime.today(clock);
        var day = asked.orElse(today);
        if (day.isBefore(today.minusDays(MOST_DAYS)) || day.isAfter(today.plusDays(MOST_DAYS))) {
            throw Refused.invalid("day");
        }
        return db.read(sql -> new FloorDay(EventLog.positionOf(sql), floor, day,
                plans.on(floor, day).map(FloorPlan::id).orElse(null), seats(sql, floor, day),
                rights(sql, session.person(), floor, day), zones.uses(sql, floor, day), zones.rules(sql)));
    }

    /// Closed seats of today as live values have them, so that both tell the same.
    private List<SeatLive> seats(Sql sql, AreaId floor, LocalDate day) {
        var bySeat = new LinkedHashMap<SpaceId, List<Sitting>>();
        var names = judge.namesShown(sql);
        SittingRepository.on(sql, floor, day).forEach(row -> bySeat
                .computeIfAbsent(row.seat(), _ -> new ArrayList<>()).add(views.shown(row, names)));
        var closed = closed(sql, floor, day);
        closed.keySet().forEach(seat -> bySeat.computeIfAbsent(seat, _ -> new ArrayList<>()));
        return bySeat.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(seat -> new SeatLive(seat.getKey(), List.copyOf(seat.getValue()), closed.get(seat.getKey())))
                .toList();
    }

    private Map<SpaceId, SeatClosed> closed(Sql sql, AreaId floor, LocalDate day) {
        var closed = new HashMap<SpaceId, SeatClosed>();
        var today = day.equals(board.day());
        var noon = judge.times(sql).noon(day);
        var all = today ? Map.<SpaceId, SeatClosed>of() : closed(zones.closures(sql, noon, noon.plusMillis(1)));
        plans.spots(floor, day).forEach(spot -> Optional
                .ofNullable(today ? board.closed(spot.seat()) : all.get(spot.seat()))
                .ifPresent(why -> closed.put(spot.seat(), why)));
        return closed;
    }

    static Map<SpaceId, SeatClosed> closed(List<SeatShut> shut) {
        var closed = new HashMap<SpaceId, SeatClosed>();
        shut.forEach(one -> closed.put(one.seat(), new SeatClosed(one.until(), one.reason())));
        return closed;
    }

    private List<SeatRight> rights(Sql sql, PersonId person, AreaId floor, LocalDate day) {
        var judging = zones.many(sql, person, day, clock.instant());
        return plans.spots(floor, day).stream().map(spot -> right(spot.seat(), judging.of(spot.seat()))).toList();
    }

    private static SeatRight right(SpaceId seat, Right right) {
        return switch (right) {
            case Right.Granted(var step) -> new SeatRight(seat, step, null, null, null);
            case Right.Later(var step, var from) -> new SeatRight(seat, step, from, null, null);
            case Right.Denied(var why, var whose, var _) -> new SeatRight(seat, null, null, why, whose);
        };
    }

    MySittings mine(Session session, Optional<LocalDate> asked, Optional<LocalDate> last) {
        var me = session.person();
        var from = asked.orElseGet(() -> HubTime.today(clock));
        return db.read(sql -> {
            var until = last.orElseGet(() -> from.plusDays(zones.rules(sql).horizonDays()));
            if (until.isBefore(from) || until.isAfter(from.plusDays(MOST_DAYS))) {
                throw Refused.invalid("until");
            }
            var read = NoticeRepository.read(sql, me);
            return new MySittings(EventLog.positionOf(sql),
                    SittingRepository.of(sql, me, from, until).stream()
                            .filter(row -> row.state() != SittingState.HELD)
                            .filter(row -> row.expires() == null).map(views::mine).toList(),
                    NoticeRepository.newest(sql, me, MOST_NOTICES), read, NoticeRepository.unread(sql, me, read));
        });
    }

    /// Where a colleague sits, or will: alike for who hides and for who sits nowhere.
    SeatFound find(PersonId person) {
        if (directory.brief(person).isEmpty()) {
            throw Refused.notFound();
        }
        return new SeatFound(person, place(person).map(views::found).orElse(null));
    }

    /// Where somebody can be seen to sit now, or next today.
    Optional<SittingRow> place(PersonId person) {
        var now = clock.instant();
        var today = HubTime.dayOf(now);
        return db.read(sql -> hidden.hides(person) || !judge.namesShown(sql) ? Optional.empty()
                : SittingRepository.of(sql, person, today, today).stream()
                        .filter(row -> row.state() == SittingState.BOOKED || row.state() == SittingState.HERE)
                        .filter(row -> row.slot().until().isAfter(now))
                        .min(Comparator.comparing((SittingRow row) -> row.slot().from())));
    }

    /// Who of a unit sits where today: mine if none is named.
    SectionToday section(Session session, Optional<Long> asked) {
        var unit = asked.map(UnitId::new).or(() -> directory.sectionsOf(session.person()).stream()
                .min(Comparator.comparingLong(UnitId::value))).orElseThrow(Refused::notFound);
        if (directory.unit(unit).isEmpty()) {
            throw Refused.notFound();
        }
        var now = clock.instant();
        var today = HubTime.dayOf(now);
        var people = hidden.without(directory.membersOf(unit));
        return db.read(sql -> new SectionToday(EventLog.positionOf(sql), unit,
                judge.namesShown(sql) ? seated(sql, people, today) : List.of()));
    }

    private List<SectionSeat> seated(Sql sql, Collection<PersonId> people, LocalDate today) {
        return SittingRepository.of(sql, people, today, today).stream()
                .filter(row -> row.state() == SittingState.BOOKED || row.state() == SittingState.HERE)
                .map(row -> new SectionSeat(row.person(), views.found(row)))
                .sorted(Comparator.comparing((SectionSeat one) -> one.seat().place())
                        .thenComparing(one -> one.seat().from()))
                .toList();
    }

    /// What a code on a desk leads to.
    SeatOfCode code(Session session, String code) {
        var me = session.person();
        var now = clock.instant();
        var today = HubTime.dayOf(now);
        return db.read(sql -> {
            var seat = CodeRepository.seat(sql, code).orElseThrow(() -> new Refused(SeatError.UNKNOWN_CODE));
            var minute = SeatTaker.minute(now);
            var slot = new Slot(minute, minute.plus(1, ChronoUnit.MINUTES));
            var spot = plans.spotOf(seat, today).orElseThrow(
                    () -> judge.refused(SeatRule.NOT_PLACED, seat));
            return new SeatOfCode(seat, spot.floor(), spot.number(), views.place(seat), board.live(seat),
                    right(seat, zones.many(sql, me, today, now).of(seat, slot)), here(sql, me, seat, today));
        });
    }

    private @Nullable MySitting here(Sql sql, PersonId me, SpaceId seat, LocalDate today) {
        var now = clock.instant();
        return SittingRepository.of(sql, me, today, today).stream()
                .filter(row -> row.seat().equals(seat) && row.planned().isAfter(now))
                .filter(row -> switch (row.state()) {
                    case BOOKED, HERE, RELEASED -> true;
                    case HELD, LEFT, CANCELLED, MOVED -> false;
                })
                .map(views::mine).findFirst().orElse(null);
    }

}
