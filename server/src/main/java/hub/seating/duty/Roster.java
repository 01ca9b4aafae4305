package hub.seating.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.ZoneId;
import hub.seating.zone.Away;
import hub.space.place.Places;
import hub.space.place.SpaceId;
import hub.space.place.SpaceStyle;
import hub.space.policy.OfficeDays;

/// Works out who is on duty: the pattern of the weekday, and what stands against it; nobody on days the house is closed,
/// at seats that are no counter seats of the zone, or who has left.
final class Roster {

    private final FloorPlans plans;
    private final Places places;
    private final Directory directory;
    private final OfficeDays office;
    private final Away away;

    Roster(FloorPlans plans, Places places, Directory directory, OfficeDays office, Away away) {
        this.plans = plans;
        this.places = places;
        this.directory = directory;
        this.office = office;
        this.away = away;
    }

    /// A turn, before anybody looks at it.
    record Turn(ZoneId zone, DutyKey key, @Nullable PersonId person, boolean given) {

        DutyTurn seen(Set<PersonId> gone, PersonId me) {
            return new DutyTurn(key.seat(), key.day(), key.half(), person, person != null && gone.contains(person),
                    given, me.equals(person));
        }
    }

    /// All turns of a day, of all zones.
    List<Turn> on(Sql sql, LocalDate day) {
        return on(DutyRepository.patterns(sql), DutyRepository.given(sql, day, day.plusDays(1)), day);
    }

    /// All turns of some days, of all zones, day by day.
    List<Turn> between(Sql sql, LocalDate from, LocalDate until) {
        var patterns = DutyRepository.patterns(sql);
        var given = DutyRepository.given(sql, from, until);
        return from.datesUntil(until).flatMap(day -> on(patterns, given, day).stream()).toList();
    }

    private List<Turn> on(List<DutyPattern> patterns, List<DutyRepository.Given> given, LocalDate day) {
        if (office.closed(day).isPresent()) {
            return List.of();
        }
        var turns = new LinkedHashMap<DutyKey, Turn>();
        patterns.forEach(pattern -> pattern.on(day).forEach(cell -> {
            var key = new DutyKey(cell.seat(), day, cell.half());
            turns.put(key, new Turn(pattern.zone(), key, cell.in(pattern.week(day)), false));
        }));
        given.stream().filter(one -> one.turn().day().equals(day))
                .forEach(one -> turns.put(one.turn(), new Turn(one.zone(), one.turn(), one.person(), true)));
        var staff = directory.on(day);
        return turns.values().stream().filter(turn -> isCounter(turn.zone(), turn.key().seat(), day))
                .map(turn -> turn.person() == null || staff.isActive(turn.person()) ? turn
                        : new Turn(turn.zone(), turn.key(), null, turn.given()))
                .sorted(Comparator.comparing((Turn turn) -> turn.key().half())
                        .thenComparing(turn -> turn.key().seat()))
                .toList();
    }

    /// Whether a seat is a counter seat of a zone on a day.
    boolean isCounter(ZoneId zone, SpaceId seat, LocalDate day) {
        return plans.zoneOf(seat, day).filter(zone::equals).isPresent() && isCounter(seat);
    }

    private boolean isCounter(SpaceId seat) {
        return places.find(seat).filter(place -> place.style() == SpaceStyle.COUNTER_DUTY).isPresent();
    }

    List<SpaceId> counters(ZoneId zone, LocalDate day) {
        return plans.seatsOf(zone, day).stream().filter(this::isCounter).toList();
    }

    /// Turns as somebody sees them, with who is planned to be elsewhere.
    List<DutyTurn> seen(Sql sql, List<Turn> turns, PersonId me) {
        var byDay = new LinkedHashMap<LocalDate, List<Turn>>();
        turns.forEach(turn -> byDay.computeIfAbsent(turn.key().day(), _ -> new ArrayList<>()).add(turn));
        return byDay.entrySet().stream().flatMap(day -> {
            var gone = gone(sql, day.getKey(), day.getValue());
            return day.getValue().stream()
                    .map(turn -> turn.seen(Objects.requireNonNull(gone.get(turn.key().half())), me));
        }).toList();
    }

    private Map<Half, Set<PersonId>> gone(Sql sql, LocalDate day, List<Turn> turns) {
        var people = new HashSet<PersonId>();
        turns.forEach(turn -> Optional.ofNullable(turn.person()).ifPresent(people::add));
        var gone = new EnumMap<Half, Set<PersonId>>(Half.class);
        for (var half : Half.values()) {
            gone.put(half, people.isEmpty() ? Set.of() : away.away(sql, people, day, half == Half.AM));
        }
        return gone;
    }
}
