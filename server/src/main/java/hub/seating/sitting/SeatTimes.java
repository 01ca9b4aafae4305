package hub.seating.sitting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.seating.sitting.StaffHours.WorkDay;
import hub.seating.zone.SeatRules;
import hub.space.allocation.Slot;

/// What the words for times mean, for a person and by the house's rules.
record SeatTimes(StaffHours hours, SeatRules rules) {

    /// Half a day and more has the longer grace.
    private static final Duration LONG = Duration.ofHours(4);

    /// Time enough to clear a desk.
    private static final Duration CLEAR = Duration.ofMinutes(10);

    /// @throws Refused `seat.past`, `seat.too_far`, `seat.time`, `seat.too_short`
    SeatTime of(PersonId person, When when, Instant now) {
        var day = when.day();
        requireDay(day, HubTime.dayOf(now));
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        return switch (when.part()) {
            case NOW -> new SeatTime(day, untilLeaving(day, minute), true);
            case DAY -> time(day, at(day, rules.dayFrom()), end(person, day, minute), minute);
            case AM -> time(day, at(day, rules.dayFrom()), at(day, rules.noon()), minute);
            case PM -> time(day, at(day, rules.noon()), end(person, day, minute), minute);
            case HOURS -> hours(when, minute);
        };
    }

    private void requireDay(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Refused(SeatError.PAST);
        }
        if (day.isAfter(today.plusDays(rules.horizonDays()))) {
            throw new Refused(SeatError.TOO_FAR);
        }
    }

    private Slot untilLeaving(LocalDate day, Instant minute) {
        if (!HubTime.dayOf(minute).equals(day)) {
            throw new Refused(SeatError.TIME);
        }
        var end = at(day, rules.dayUntil());
        return new Slot(minute, minute.isBefore(end.minus(shortest())) ? end : HubTime.startOf(day.plusDays(1)));
    }

    private SeatTime time(LocalDate day, Instant from, Instant until, Instant minute) {
        var begin = from.isBefore(minute) ? minute : from;
        if (!begin.isBefore(until)) {
            throw new Refused(SeatError.PAST);
        }
        return new SeatTime(day, new Slot(begin, until), false);
    }

    private SeatTime hours(When when, Instant minute) {
        var from = when.from();
        var until = when.until();
        if (from == null || until == null) {
            throw Refused.invalid("from");
        }
        if (from.isBefore(minute)) {
            throw new Refused(SeatError.PAST);
        }
        requireHours(when.day(), from, until, minute);
        return new SeatTime(when.day(), new Slot(from, until), false);
    }

    private void requireHours(LocalDate day, Instant from, Instant until, Instant minute) {
        var onGrid = (from.equals(minute) || isOnGrid(from)) && isOnGrid(until);
        var inDay = HubTime.dayOf(from).equals(day) && !until.isAfter(HubTime.startOf(day.plusDays(1)));
        if (!onGrid || !inDay) {
            throw new Refused(SeatError.TIME);
        }
        if (Duration.between(from, until).compareTo(shortest()) < 0) {
            throw new Refused(SeatError.TOO_SHORT);
        }
    }

    private boolean isOnGrid(Instant moment) {
        return Math.floorMod(moment.getEpochSecond() / 60, rules.stepMinutes()) == 0;
    }

    /// When the person leaves; who is there later than that stays until the house's day ends, or the day itself.
    private Instant end(PersonId person, LocalDate day, Instant minute) {
        var end = leaves(person, day);
        if (minute.plus(shortest()).isBefore(end)) {
            return end;
        }
        var last = at(day, rules.dayUntil());
        return minute.isBefore(last.minus(shortest())) ? last : HubTime.startOf(day.plusDays(1));
    }

    private Instant leaves(PersonId person, LocalDate day) {
        var latest = HubTime.startOf(day.plusDays(1));
        return hours.on(person, day).map(WorkDay::until).map(until -> until.truncatedTo(ChronoUnit.MINUTES))
                .filter(until -> until.isAfter(at(day, rules.noon())) && !until.isAfter(latest))
                .orElseGet(() -> at(day, rules.workUntil()));
    }

    private Instant comes(PersonId person, LocalDate day) {
        return hours.on(person, day).map(WorkDay::from).orElseGet(() -> at(day, rules.workFrom()));
    }

    private Duration shortest() {
        return Duration.ofMinutes(rules.minMinutes());
    }

    /// From when one can say that one is there.
    Instant opens(SeatTime time) {
        var opens = at(time.day(), rules.dayFrom());
        return opens.isBefore(time.slot().from()) ? opens : time.slot().from();
    }

    /// Until when somebody has to come: counted from when the person comes to work, if that is later; null if the time is
    /// over by then.
    @Nullable
    Instant deadline(PersonId person, SeatTime time, Instant now) {
        var slot = time.slot();
        var work = comes(person, time.day());
        var base = work.isAfter(slot.from()) && work.isBefore(slot.until()) ? work : slot.from();
        var counted = base.isBefore(now) ? now.truncatedTo(ChronoUnit.MINUTES) : base;
        var deadline = counted.plus(grace(slot));
        return deadline.isBefore(slot.until()) ? deadline : null;
    }

    private Duration grace(Slot slot) {
        return Duration.ofMinutes(slot.length().compareTo(LONG) < 0 ? rules.graceMinutes() : rules.graceLongMinutes());
    }

    /// When its person is warned.
    @Nullable
    Instant warns(@Nullable Instant deadline) {
        return deadline == null || rules.warnMinutes() == 0 ? null : deadline.minusSeconds(60L * rules.warnMinutes());
    }

    /// When the desk is to be cleared: before the person leaves work, or before the seat ends.
    @Nullable
    Instant clears(PersonId person, SeatTime time, Instant now) {
        var until = time.slot().until();
        var work = leaves(person, time.day());
        var begun = time.slot().from().isBefore(now) ? now : time.slot().from();
        return Stream.of(work, until)
                .filter(end -> !end.isAfter(until))
                .map(end -> end.minus(CLEAR))
                .filter(begun::isBefore)
                .findFirst().orElse(null);
    }

    /// Where the day is parted.
    Instant noon(LocalDate day) {
        return at(day, rules.noon());
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(SeatRules.time(time)).atZone(HubTime.ZONE).toInstant();
    }
}
