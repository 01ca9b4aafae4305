package hub.space.policy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;
import hub.kernel.time.HubTime;
import hub.space.allocation.Slot;
import hub.space.place.Fault;
import hub.space.place.Space;

/// One request held against one policy: no tables, no clock, no memory of its own. Time that was granted before is not
/// judged again.
///
/// @param fault what closes the place because it is broken
/// @param closures that meet the slot
/// @param units the unit the booking is for and those above it
/// @param used asked only if the policy has a quota
record Judgement(
        Request request, Space space, Policy policy, Optional<Fault> fault, List<Closure> closures, OfficeDays office,
        Set<UnitId> units, Instant now, Supplier<Usage.Used> used) {

    /// A wish for "now" may take its time on the way.
    private static final Duration LATE = Duration.ofMinutes(5);

    Verdict verdict() {
        return Stream.<Supplier<Optional<Verdict>>>of(this::place, this::onBehalf, this::length, this::past, this::step,
                this::horizon, this::open, this::broken, this::closed, this::quota)
                .map(Supplier::get).flatMap(Optional::stream)
                .findFirst().orElseGet(() -> new Verdict.Allowed(needsApproval()));
    }

    private boolean needsApproval() {
        return policy.approval() == Approval.OWNER && space.owner() != null && !units.contains(space.owner());
    }

    private Optional<Verdict> place() {
        if (space.retired() != null && !space.standsOn(HubTime.dayOf(lastMoment()))) {
            return no(Rule.RETIRED, null, HubTime.startOf(space.retired()));
        }
        return switch (space.mode()) {
            case RESERVABLE -> yes();
            case DROP_IN -> beginsNow() ? yes() : no(Rule.DROP_IN);
            case UNAVAILABLE -> no(Rule.UNAVAILABLE);
        };
    }

    private Optional<Verdict> onBehalf() {
        return request.onBehalf() && !policy.onBehalf() ? no(Rule.ON_BEHALF) : yes();
    }

    private Optional<Verdict> length() {
        if (minutes() < policy.minMinutes() && !request.within()) {
            return no(Rule.TOO_SHORT, Map.of("min", policy.minMinutes()));
        }
        return minutes() > policy.maxMinutes() && !request.within()
                ? no(Rule.TOO_LONG, Map.of("max", policy.maxMinutes()))
                : yes();
    }

    private Optional<Verdict> past() {
        if (!slot().until().isAfter(now)) {
            return no(Rule.PAST);
        }
        return slot().from().isBefore(now.minus(LATE)) && !request.beginsAsBefore() ? no(Rule.PAST) : yes();
    }

    private Optional<Verdict> step() {
        return beginsNow() || request.within() || (onGrid(slot().from()) && onGrid(slot().until()))
                ? yes()
                : no(Rule.STEP, Map.of("step", policy.stepMinutes()));
    }

    private Optional<Verdict> horizon() {
        var opens = policy.horizon().opens(HubTime.dayOf(lastMoment()), early());
        return !opens.isAfter(HubTime.dayOf(now)) || request.within()
                ? yes()
                : no(Rule.HORIZON, Map.of("last", policy.horizon().last(HubTime.dayOf(now), early()).toString()),
                        HubTime.startOf(opens), null);
    }

    private int early() {
        var priority = policy.priority();
        if (priority == null) {
            return 0;
        }
        var unit = priority.unit() == null ? space.owner() : priority.unit();
        return unit != null && units.contains(unit) ? priority.days() : 0;
    }

    /// Of a booking over several days its beginning and its end have to lie within opening hours, not the nights between.
    private Optional<Verdict> open() {
        if (request.within()) {
            return yes();
        }
        var first = HubTime.dayOf(slot().from());
        var last = HubTime.dayOf(lastMoment());
        return closedDay(first).or(() -> closedDay(last)).or(() -> first.equals(last)
                ? hours(first, minuteOf(first, slot().from()), minuteOf(first, slot().until()))
                : hours(first, minuteOf(first, slot().from()), minuteOf(first, slot().from()))
                        .or(() -> hours(last, minuteOf(last, slot().until()), minuteOf(last, slot().until()))));
    }

    private Optional<Verdict> closedDay(LocalDate day) {
        return policy.closedDaysToo()
                ? yes()
                : office.closed(day).flatMap(name -> no(Rule.CLOSED_DAY, Map.of("day", day.toString(), "name", name)));
    }

    private Optional<Verdict> hours(LocalDate day, long from, long until) {
        if (OpenTimes.covers(policy.opens(), day.getDayOfWeek(), from, until)) {
            return yes();
        }
        var near = OpenTimes.nearest(policy.opens(), day.getDayOfWeek(), from);
        return no(Rule.HOURS, Map.of("day", day.toString()),
                near.map(open -> atMinute(day, open.fromMinute())).orElse(null),
                near.map(open -> atMinute(day, open.untilMinute())).orElse(null));
    }

    private Optional<Verdict> broken() {
        return request.within()
                ? yes()
                : fault.flatMap(broken -> no(Rule.FAULT, Map.of("fault", broken.text()), broken.since(), null));
    }

    private Optional<Verdict> closed() {
        if (request.within()) {
            return yes();
        }
        return closures.stream().filter(this::against).findFirst().flatMap(closure -> no(
                closure.kind() == ClosureKind.CLOSED ? Rule.CLOSED : Rule.BLOCKED,
                closure.kind() == ClosureKind.CLOSED
                        ? Map.of("reason", closure.reason(), "closure", closure.id().value())
                        : Map.of("reason", closure.reason(), "closure", closure.id().value(), "units", closure.units()),
                closure.from(), closure.until()));
    }

    private boolean against(Closure closure) {
        return closure.kind() == ClosureKind.CLOSED || closure.units().stream().noneMatch(units::contains);
    }

    private Optional<Verdict> quota() {
        if (!policy.quota().counts() || request.within()) {
            return yes();
        }
        var taken = used.get();
        if (request.before() == null && over(policy.quota().openPerPerson(), taken.open() + 1L)) {
            return no(Rule.QUOTA_OPEN, Map.of("max", Objects.requireNonNull(policy.quota().openPerPerson())));
        }
        return weekly(Rule.QUOTA_PERSON, policy.quota().minutesPerWeekPerPerson(), taken.personMinutes())
                .or(() -> weekly(Rule.QUOTA_UNIT, policy.quota().minutesPerWeekPerUnit(), taken.unitMinutes()));
    }

    private Optional<Verdict> weekly(Rule rule, @Nullable Integer most, long taken) {
        return over(most, taken + minutes())
                ? no(rule, Map.of("max", Objects.requireNonNull(most), "used", taken), week(slot()).until(), null)
                : yes();
    }

    private static boolean over(@Nullable Integer most, long would) {
        return most != null && would > most;
    }

    /// The week, Monday to Sunday, in which a slot begins.
    static Slot week(Slot slot) {
        var monday = HubTime.dayOf(slot.from()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Slot(HubTime.startOf(monday), HubTime.startOf(monday.plusWeeks(1)));
    }

    private Slot slot() {
        return request.slot();
    }

    private Instant lastMoment() {
        return slot().until().minusMillis(1);
    }

    private long minutes() {
        return Duration.between(slot().from(), slot().until()).toMinutes();
    }

    /// Who goes in now, or is in there already, is bound to no grid.
    private boolean beginsNow() {
        return !slot().from().isAfter(now.plus(1, ChronoUnit.MINUTES));
    }

    private boolean onGrid(Instant moment) {
        return minuteOf(HubTime.dayOf(moment), moment) % policy.stepMinutes() == 0;
    }

    private static long minuteOf(LocalDate day, Instant moment) {
        return Duration.between(HubTime.startOf(day), moment).toMinutes();
    }

    private static Instant atMinute(LocalDate day, int minute) {
        return HubTime.startOf(day).plus(minute, ChronoUnit.MINUTES);
    }

    private static Optional<Verdict> yes() {
        return Optional.empty();
    }

    private static Optional<Verdict> no(Rule rule) {
        return no(rule, Map.of());
    }

    private static Optional<Verdict> no(Rule rule, Map<String, Object> args) {
        return no(rule, args, null, null);
    }

    private static Optional<Verdict> no(Rule rule, @Nullable Instant from, @Nullable Instant until) {
        return no(rule, Map.of(), from, until);
    }

    private static Optional<Verdict> no(
            Rule rule, Map<String, Object> args, @Nullable Instant from, @Nullable Instant until) {
        return Optional.of(new Verdict.Refused(rule, args, from, until));
    }
}
