package hub.presence.plan;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.presence.hours.WorkingHours;
import hub.presence.plan.PlanAnswer.PlanResult;
import hub.presence.plan.PlanCommand.ClearPlan;
import hub.presence.plan.PlanCommand.SetPlan;
import hub.presence.plan.PlanEvent.Planned;

/// Changes plans. Its methods block.
final class PlanService {

    private final EventLog log;
    private final PlanRights rights;
    private final WorkingHours hours;
    private final InstantSource clock;
    private final Consumer<List<PersonId>> changed;

    /// @param changed told after the commit of those whose plans changed
    PlanService(EventLog log, PlanRights rights, WorkingHours hours, InstantSource clock,
            Consumer<List<PersonId>> changed) {
        this.log = log;
        this.rights = rights;
        this.hours = hours;
        this.clock = clock;
        this.changed = changed;
    }

    /// @throws Refused if days, texts or rights are wrong, or something else is planned already
    PlanResult set(Session session, SetPlan wish) {
        rights.checkChange(session, wish.person());
        var plan = new HalfPlan(wish.kind(), wish.place(), wish.note()).checked();
        var days = new PlanRule(hours).days(wish, HubTime.today(clock));
        return change(session, wish.person(), days, tx -> {
            if (!wish.replace()) {
                checkNothingElse(tx, wish, days);
            }
            days.forEach(day -> wish.part().halves().forEach(
                    half -> PlanRepository.put(tx.sql(), new PlannedHalf(wish.person(), day, half, plan))));
        });
    }

    /// @throws Refused if days or rights are wrong
    PlanResult clear(Session session, ClearPlan wish) {
        rights.checkChange(session, wish.person());
        var days = PlanRule.days(wish, HubTime.today(clock));
        return change(session, wish.person(), days, tx -> PlanRepository.remove(
                tx.sql(), wish.person(), wish.from(), wish.to(), wish.part().halves()));
    }

    private PlanResult change(Session session, PersonId person, List<LocalDate> days, Consumer<Tx> change) {
        var result = log.write(tx -> {
            change.accept(tx);
            return tell(tx, session, person, days, hours);
        });
        changed.accept(List.of(person));
        return new PlanResult(result.days());
    }

    /// Says in the log how these days are planned now.
    static Planned tell(Tx tx, Session session, PersonId person, List<LocalDate> days, WorkingHours hours) {
        var now = PlanBook.of(PlanRepository.of(tx.sql(), List.of(person), days.getFirst(), days.getLast()));
        var planned = new Planned(person, now.days(person, days, hours));
        tx.emit(session.person(), planned);
        return planned;
    }

    /// Another place or note of the same kind is no contradiction.
    private static void checkNothingElse(Tx tx, SetPlan wish, List<LocalDate> days) {
        var taken = PlanRepository.of(tx.sql(), List.of(wish.person()), wish.from(), wish.to()).stream()
                .filter(row -> days.contains(row.day()) && wish.part().halves().contains(row.half()))
                .filter(row -> row.plan().kind() != wish.kind())
                .map(PlannedHalf::day)
                .distinct()
                .sorted()
                .toList();
        if (!taken.isEmpty()) {
            throw new Refused(PlanError.PLAN_CONTRADICTS, Map.of("days", taken));
        }
    }
}
