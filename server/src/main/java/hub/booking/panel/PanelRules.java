package hub.booking.panel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.booking.panel.PanelDay.PanelClosure;
import hub.booking.panel.PanelDay.PanelRule;
import hub.kernel.db.Sql;
import hub.kernel.time.HubTime;
import hub.space.allocation.Slot;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceMode;
import hub.space.policy.HoursOfWeekday;
import hub.space.policy.Policies;
import hub.space.policy.Titles;

/// What a panel says of the rules of its place: in words for everybody, whoever stands there. Any thread.
final class PanelRules {

    private final Places places;
    private final Policies policies;

    PanelRules(Places places, Policies policies) {
        this.places = places;
        this.policies = policies;
    }

    PanelRule limits(Space space) {
        var policy = policies.of(space);
        return new PanelRule(policy.minMinutes(), policy.maxMinutes());
    }

    /// Whether titles of bookings may be read there.
    boolean titles(Space space) {
        return policies.of(space).titles() == Titles.SHOWN;
    }

    /// When it cannot be taken on a day, in order.
    List<PanelClosure> closures(Sql sql, Space space, LocalDate day) {
        var whole = Projection.dayOf(day);
        var all = Stream.of(broken(space, whole.from()), closedDay(space, day, whole), closed(sql, space, whole),
                outside(space, day, whole));
        return all.flatMap(List::stream).sorted(Comparator.comparing(PanelClosure::from)).toList();
    }

    private List<PanelClosure> broken(Space space, Instant from) {
        return places.closedByFault(space.id()).map(fault -> new PanelClosure(from, null, fault.text()))
                .or(() -> space.mode() == SpaceMode.UNAVAILABLE
                        ? Optional.of(new PanelClosure(from, null, null))
                        : Optional.empty())
                .stream().toList();
    }

    private List<PanelClosure> closedDay(Space space, LocalDate day, Slot whole) {
        return policies.closed(space, day).map(name -> closure(whole.from(), whole.until(), name)).stream().toList();
    }

    private List<PanelClosure> closed(Sql sql, Space space, Slot whole) {
        return policies.closures(sql, space.id(), whole.from(), whole.until()).stream()
                .map(one -> closure(one.from(), one.until(), one.reason())).toList();
    }

    /// What lies between the stretches in which it is open.
    private List<PanelClosure> outside(Space space, LocalDate day, Slot whole) {
        var outside = new ArrayList<PanelClosure>();
        var free = whole.from();
        var opens = policies.of(space).opens().stream().filter(one -> one.day() == day.getDayOfWeek().getValue())
                .sorted(Comparator.comparing(HoursOfWeekday::from)).toList();
        for (var open : opens) {
            var from = at(day, open.from());
            if (from.isAfter(free)) {
                outside.add(closure(free, from, null));
            }
            var until = at(day, open.until());
            free = until.isAfter(free) ? until : free;
        }
        if (free.isBefore(whole.until())) {
            outside.add(closure(free, whole.until(), null));
        }
        return outside;
    }

    private static PanelClosure closure(Instant from, Instant until, @Nullable String reason) {
        return new PanelClosure(from, until, reason);
    }

    /// @param clock such as 08:30; 24:00 is the end of the day
    private static Instant at(LocalDate day, String clock) {
        var parts = clock.split(":");
        return HubTime.startOf(day).plus(Duration.ofHours(Long.parseLong(parts[0])))
                .plus(Duration.ofMinutes(Long.parseLong(parts[1])));
    }
}
