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
import hub.seating.sitting.SeatBook;
import hub.seating.sitting.SeatTime;
import hub.seating.sitting.SittingState;
import hub.seating.sitting.Wish;
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
    private final OpenSeats open;
    private final Directory directory;

    Ranking(SeatBook book, FloorPlans plans, Places places, Availability availability, Directory directory) {
        this.book = book;
        this.plans = plans;
        open = new OpenSeats(book, plans, places, availability);
        this.directory = directory;
    }

    /// @throws Refused `seat.near`
    List<Candidate> of(Sql sql, PersonId person, SeatTime time, Taste taste, Instant now) {
        var near = open.near(sql, taste, time);
        var habit = taste.wishes().contains(Wish.CHANGE) ? Habit.ofSeats(sql, book, person, time.day()) : Habit.NONE;
        var found = new ArrayList<Candidate>();
        // nobody is looked for on a floor without a seat to have: a full town stays quick to say so
        open.of(sql, person, time, taste, near, now).forEach((floor, seats) -> {
            var team = colleagues(sql, floor, person, time);
            seats.forEach(one -> found.add(scored(one, person, time, taste, near, habit, team)));
        });
        found.sort(Comparator.comparingInt(Candidate::score).reversed().thenComparing(Candidate::seat));
        return List.copyOf(found);
    }

    /// How many there are, without asking which is the best.
    int free(Sql sql, PersonId person, SeatTime time, Taste taste, Instant now) {
        return count(open.of(sql, person, time, taste, open.near(sql, taste, time), now));
    }

    /// How many of these are where the person is at home, by the wished colleague or on the wished floor.
    int freeAtHome(Sql sql, PersonId person, SeatTime time, Taste taste, Instant now) {
        return count(open.first(sql, person, time, taste, open.near(sql, taste, time), now));
    }

    private static int count(Map<AreaId, List<OpenSeat>> seats) {
        return seats.values().stream().mapToInt(List::size).sum();
    }

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

    private Candidate scored(OpenSeat seat, PersonId person, SeatTime time, Taste taste, @Nullable Spot near,
            Habit habit, List<Spot> team) {
        var spot = seat.spot();
        var space = seat.space();
        var step = seat.step();
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
