package hub.seating.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.time.HubTime;
import hub.space.place.AreaId;

/// At midnight another version may hold: seats and zones are called what it says, and clients are told. Made up for at
/// the start, if the hub was down.
final class PlanSwitch {

    private final EventLog log;
    private final FloorPlans plans;
    private final PlanSeats seats;
    private final FloorViews views;
    private @Nullable LocalDate done;

    PlanSwitch(EventLog log, FloorPlans plans, PlanSeats seats, FloorViews views) {
        this.log = log;
        this.plans = plans;
        this.seats = seats;
        this.views = views;
    }

    synchronized void everyMinute() {
        var today = plans.today();
        if (today.equals(done)) {
            return;
        }
        if (!plans.book().floors().isEmpty()) {
            var _ = log.write(tx -> turn(tx, HubTime.dayOf(tx.now())));
        }
        done = today;
    }

    private List<AreaId> turn(Tx tx, LocalDate today) {
        var book = plans.book();
        var other = new ArrayList<AreaId>();
        for (var floor : book.floors()) {
            var named = seats.name(tx, book, floor, today);
            if (named || book.on(floor, today).filter(plan -> plan.from().equals(today)).isPresent()) {
                other.add(floor);
            }
        }
        if (!other.isEmpty()) {
            var next = plans.changed(tx);
            tx.emit(new PlanEvent.Changed(other.stream().map(floor -> views.floor(next, floor, today)).toList()));
        }
        return other;
    }
}
