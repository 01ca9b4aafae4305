package hub.seating.choice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.seating.choice.SeatReason.SeatReasonCode;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.Spot;
import hub.seating.plan.Zone;
import hub.seating.sitting.SeatBook;
import hub.seating.sitting.SeatTime;
import hub.seating.sitting.SittingRow;
import hub.seating.sitting.SittingState;
import hub.seating.sitting.Wish;
import hub.seating.zone.DayRights;
import hub.seating.zone.Right;
import hub.seating.zone.Step;
import hub.space.allocation.Availability;
import hub.space.place.AreaId;
import hub.space.place.Feature;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;
import hub.space.place.SpaceStyle;

/// Seats that somebody may have and that are free, the best first. Who is not shown moves nothing here: nobody can find
/// out by offers where they sit.
final class Ranking {

    private static final Set<SpaceStyle> QUIET = Set.of(SpaceStyle.FOCUS, SpaceStyle.BOOTH_DESK);
    private static final int WISHED = 40;
    private static final int COLLEAGUE = 12;
    private static final int MOST_COLLEAGUES = 3;
    /// Metres, from middle to middle.
    private static final double BESIDE = 2.0;
    private static final int NEAR = 90;
    private static final int METRE = 6;
    private static final int SHARED_TABLE = -30;

    /// People with the same wishes are not all led to the same seat.
    private static final int SPREAD = 9;

    private final SeatBook book;
    private final FloorPlans plans;
    private final Places places;
    private final Availability availability;
    private final Directory directory;

    Ranking(SeatBook book, FloorPlans plans, Places places, Availability availability, Directory directory) {
        this.book = book;
        this.plans = plans;
        this.places = places;
        this.availability = availability;
        this.directory = directory;
    }

    /// @throws Refused `seat.near`
    List<Candidate> of(Sql sql, PersonId person, SeatTime time, Taste taste, Instant now) {
        var near = taste.near() == null ? null : near(sql, taste.near(), time);
        var rights = book.zones().many(sql, person, time.day(), now);
        var habit = taste.wishes().contains(Wish.CHANGE) ? Habit.ofSeats(sql, book, person, time.day()) : Habit.NONE;
        var found = new ArrayList<Candidate>();
        var floors = floors(person, time, taste, near);
        for (var floor : floors) {
            found.addAll(on(sql, floor, person, time, taste, near, rights, habit));
        }
        if (found.isEmpty() && taste.floor() == null && near == null) {
            plans.floors().stream().filter(floor -> !floors.contains(floor))
                    .forEach(floor -> found.addAll(on(sql, floor, person, time, taste, null, rights, habit)));
        }
        found.sort(Comparator.comparingInt(Candidate::score).reversed().thenComparing(Candidate::seat));
        return List.copyOf(found);
    }

    private Spot near(Sql sql, PersonId colleague, SeatTime time) {
        return sitting(sql, colleague, time)
                .filter(row -> book.shown(sql, row).person() != null)
                .flatMap(row -> plans.spotOf(row.seat(), time.day()))
                .orElseThrow(() -> new Refused(ChoiceError.NEAR));
    }

    private Optional<SittingRow> sitting(Sql sql, PersonId colleague, SeatTime time) {
        return book.of(sql, colleague, time.day(), time.day()).stream()
                .filter(row -> row.state().occupies() && row.slot().touches(time.slot())).findFirst();
    }

    /// Where the person is at home; everywhere, if nowhere.
    List<AreaId> floors(PersonId person, SeatTime time, Taste taste, @Nullable Spot near) {
        if (near != null) {
            return List.of(near.floor());
        }
        if (taste.floor() != null) {
            return List.of(taste.floor());
        }
        var homes = book.zones().homes(person, time.day()).stream().flatMap(zone -> plans.zone(zone).stream())
                .map(Zone::floor).distinct().sorted().toList();
        return homes.isEmpty() ? plans.floors() : homes;
    }

    /// Nobody is looked for on a floor without a seat to have: a full town stays quick to say so.
    private List<Candidate> on(Sql sql, AreaId floor, PersonId person, SeatTime time, Taste taste, @Nullable Spot near,
            DayRights rights, Habit habit) {
        var open = plans.spots(floor, time.day()).stream()
                .flatMap(spot -> open(spot, person, time, rights).stream()).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var team = colleagues(sql, floor, person, time);
        return open.stream().map(one -> scored(one.spot(), one.space(), one.step(), person, time, taste, near, habit,
                team)).toList();
    }

    private Optional<Open> open(Spot spot, PersonId person, SeatTime time, DayRights rights) {
        if (!availability.free(spot.seat(), time.slot(), person)
                || !(rights.of(spot.seat(), time.slot()) instanceof Right.Granted(var step))) {
            return Optional.empty();
        }
        return places.find(spot.seat()).filter(space -> space.style() != SpaceStyle.COUNTER_DUTY)
                .map(space -> new Open(spot, space, step));
    }

    /// A seat that is free and allowed.
    private record Open(Spot spot, Space space, Step step) {}

    /// Where colleagues who are shown sit at that time.
    private List<Spot> colleagues(Sql sql, AreaId floor, PersonId person, SeatTime time) {
        return shown(sql, floor, person, time).entrySet().stream()
                .filter(one -> directory.workTogether(person, one.getValue()))
                .flatMap(one -> plans.spotOf(one.getKey(), time.day()).stream()).toList();
    }

    /// Everybody else who can be seen to sit on a floor at a time, by their seats.
    private Map<SpaceId, PersonId> shown(Sql sql, AreaId floor, PersonId person, SeatTime time) {
        var people = new HashMap<SpaceId, PersonId>();
        if (book.zones().rules(sql).namesShown()) {
            book.on(sql, floor, time.day()).stream()
                    .filter(row -> row.slot().touches(time.slot()) && row.state() != SittingState.HELD)
                    .filter(row -> !row.person().equals(person) && book.shows(row.person()))
                    .forEach(row -> people.put(row.seat(), row.person()));
        }
        return people;
    }

    private Candidate scored(Spot spot, Space space, Step step, PersonId person, SeatTime time, Taste taste,
            @Nullable Spot near, Habit habit, List<Spot> team) {
        var mates = (int) team.stream().filter(mate -> spot.distance(mate) <= BESIDE).count();
        var reasons = new ArrayList<SeatReason>();
        int score = worth(step) + (space.units() > 1 ? SHARED_TABLE : 0)
                + Math.floorMod(Objects.hash(person, time.day(), spot.seat()), SPREAD);
        var wished = new Wished(taste, reasons);
        score += wished.of(Wish.QUIET, SeatReasonCode.QUIET, isQuiet(space));
        score += wished.of(Wish.WINDOW, SeatReasonCode.WINDOW, isAtWindow(space));
        score += wished.of(Wish.SCREEN, SeatReasonCode.SCREEN, hasScreen(space));
        score += wished.of(Wish.CHANGE, SeatReasonCode.CHANGE,
                taste.wishes().contains(Wish.CHANGE) && isChange(spot, habit, time));
        if (mates > 0) {
            reasons.add(new SeatReason(SeatReasonCode.TEAM, mates));
            score += (taste.wishes().contains(Wish.TEAM) ? COLLEAGUE : 2) * Math.min(MOST_COLLEAGUES, mates);
        }
        if (near != null) {
            reasons.addFirst(new SeatReason(SeatReasonCode.NEAR, (int) Math.round(spot.distance(near))));
            score += NEAR - (int) Math.round(METRE * spot.distance(near));
        }
        also(space, step, reasons);
        var fits = wished.all() && (mates > 0 || !taste.wishes().contains(Wish.TEAM));
        return new Candidate(spot, step, score, List.copyOf(reasons), fits);
    }

    private static void also(Space space, Step step, List<SeatReason> reasons) {
        if (step == Step.HOME) {
            reasons.add(new SeatReason(SeatReasonCode.HOME, null));
        }
        if (space.style() == SpaceStyle.LIFT) {
            reasons.add(new SeatReason(SeatReasonCode.LIFT, null));
        }
        if (space.features().contains(Feature.WHEELCHAIR)) {
            reasons.add(new SeatReason(SeatReasonCode.WHEELCHAIR, null));
        }
    }

    private static int worth(Step step) {
        return switch (step) {
            case HOME, NEED, BLOCK -> 60;
            case SHARED -> 40;
            case SISTER -> 30;
            case ANY -> 20;
        };
    }

    private static boolean isQuiet(Space space) {
        return space.features().contains(Feature.QUIET) || (space.style() != null && QUIET.contains(space.style()));
    }

    private static boolean isAtWindow(Space space) {
        return space.features().contains(Feature.WINDOW) || space.style() == SpaceStyle.WINDOW_COUNTER;
    }

    private static boolean hasScreen(Space space) {
        return space.features().contains(Feature.MONITOR) || space.features().contains(Feature.BIG_SCREEN);
    }

    private boolean isChange(Spot spot, Habit habit, SeatTime time) {
        return habit.at(spot.seat()) == 0
                && plans.neighbours(spot.seat(), time.day()).stream().allMatch(seat -> habit.at(seat) == 0);
    }

    /// What was wished of a seat, told as its reasons.
    private static final class Wished {

        private final Taste taste;
        private final List<SeatReason> reasons;
        private boolean all = true;

        Wished(Taste taste, List<SeatReason> reasons) {
            this.taste = taste;
            this.reasons = reasons;
        }

        int of(Wish wish, SeatReasonCode code, boolean has) {
            if (!taste.wishes().contains(wish)) {
                return 0;
            }
            all &= has;
            if (has) {
                reasons.add(new SeatReason(code, null));
            }
            return has ? WISHED : 0;
        }

        boolean all() {
            return all;
        }
    }

    /// The colleagues who would sit beside, as far as they are shown.
    Function<SpaceId, List<PersonId>> beside(Sql sql, AreaId floor, PersonId person, SeatTime time) {
        var team = shown(sql, floor, person, time);
        return seat -> plans.neighbours(seat, time.day()).stream()
                .flatMap(other -> Optional.ofNullable(team.get(other)).stream()).toList();
    }
}
