package hub.presence.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.presence.board.Claim;
import hub.presence.board.PresenceState;
import hub.presence.board.Source;
import hub.presence.hours.Interval;
import hub.presence.hours.Span;
import hub.presence.hours.WorkingHours;

/// What the board is told of a planned day: RATIONALE.md has the table.
record DayClaims(WorkingHours hours, Span noon) {

    private static final String TRAINING = "研修";

    /// The claims of one person and day.
    Stream<Claim> of(PersonId person, LocalDate day, @Nullable HalfPlan am, @Nullable HalfPlan pm) {
        var work = hours.spanOn(person, day).orElse(hours.standard()).on(day);
        if (am != null && am.equals(pm)) {
            return Stream.of(claim(am, reach(am, day, work, work)));
        }
        var halves = List.of(forenoon(day, work), afternoon(day, work));
        return Stream.concat(
                Stream.ofNullable(am).map(plan -> claim(plan, reach(plan, day, work, halves.getFirst()))),
                Stream.ofNullable(pm).map(plan -> claim(plan, reach(plan, day, work, halves.getLast()))));
    }

    private Interval forenoon(LocalDate day, Interval work) {
        return new Interval(work.from(), parts(day, work) ? noon.on(day).from() : work.middle());
    }

    private Interval afternoon(LocalDate day, Interval work) {
        return new Interval(parts(day, work) ? noon.on(day).until() : work.middle(), work.until());
    }

    /// Whether the noon break lies inside the hours; a late shift or a night is parted in its middle.
    private boolean parts(LocalDate day, Interval work) {
        var rest = noon.on(day);
        return work.from().isBefore(rest.from()) && rest.until().isBefore(work.until());
    }

    /// Who is on leave or travels is so before and after working hours, too.
    private static Interval reach(HalfPlan plan, LocalDate day, Interval work, Interval part) {
        return switch (plan.kind()) {
            case TELEWORK, TRAINING -> part;
            case LEAVE, TRIP -> new Interval(
                    part.from().equals(work.from()) ? HubTime.startOf(day) : part.from(),
                    part.until().equals(work.until()) ? later(HubTime.startOf(day.plusDays(1)), work.until())
                            : part.until());
        };
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Claim claim(HalfPlan plan, Interval time) {
        return new Claim(Source.PLAN, state(plan.kind()), place(plan), plan.note(), time.from(), time.until(),
                Instant.MAX);
    }

    private static PresenceState state(PlanKind kind) {
        return switch (kind) {
            case TELEWORK -> PresenceState.TELEWORK;
            case TRIP -> PresenceState.TRIP;
            case LEAVE -> PresenceState.LEAVE;
            case TRAINING -> PresenceState.OUT;
        };
    }

    private static @Nullable String place(HalfPlan plan) {
        return plan.place() == null && plan.kind() == PlanKind.TRAINING ? TRAINING : plan.place();
    }
}
