package hub.seating.duty;

import java.util.Map;

import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.seating.duty.DutyCommand.AnswerSwap;
import hub.seating.duty.DutyCommand.AskSwap;
import hub.seating.duty.DutySwap.SwapState;
import hub.seating.plan.ZoneId;

/// Colleagues swap duties among themselves. Its methods block.
final class SwapService {

    /// What one person may have asked at a time.
    private static final int MAX_OPEN = 20;

    private final EventLog log;
    private final DutyService duties;
    private final DutyTeller teller;

    SwapService(EventLog log, DutyService duties, DutyTeller teller) {
        this.log = log;
        this.duties = duties;
        this.teller = teller;
    }

    /// Asks a colleague; nothing changes yet.
    ///
    /// @throws Refused `duty.not_yours`, `duty.not_theirs`, `duty.person`, `duty.twice`, `duty.past`, `duty.too_many`
    DutySwap ask(Session session, ZoneId zone, AskSwap wish) {
        return log.write(tx -> tx.once(session.person(), wish.op(), DutySwap.class, () -> {
            var swap = new DutySwap(new SwapId(0), zone, wish.turn(), session.person(), wish.to(), wish.instead(),
                    SwapState.ASKED);
            if (swap.by().equals(swap.to())) {
                throw new Refused(DutyError.PERSON);
            }
            requireStands(tx, swap);
            requireFew(tx, session);
            var asked = DutyRepository.insert(tx, swap);
            teller.swapped(tx, session.person(), asked);
            return asked;
        }));
    }

    private static void requireFew(Tx tx, Session session) {
        var open = DutyRepository.of(tx.sql(), session.person(), HubTime.dayOf(tx.now())).stream()
                .filter(one -> one.by().equals(session.person()) && one.state() == SwapState.ASKED).count();
        if (open >= MAX_OPEN) {
            throw new Refused(DutyError.TOO_MANY, Map.of("max", MAX_OPEN));
        }
    }

    /// Each still has what they give, and could do what they get.
    private void requireStands(Tx tx, DutySwap swap) {
        duties.requireTurn(tx, swap.zone(), swap.turn());
        if (!swap.by().equals(duties.holder(tx, swap.turn()))) {
            throw new Refused(DutyError.NOT_YOURS);
        }
        var instead = swap.instead();
        if (instead == null) {
            duties.requireFree(tx, swap.zone(), swap.turn(), swap.to());
            return;
        }
        duties.requireTurn(tx, swap.zone(), instead);
        if (!swap.to().equals(duties.holder(tx, instead))) {
            throw new Refused(DutyError.NOT_THEIRS);
        }
        duties.requireFree(tx, swap.zone(), swap.turn(), swap.to(), instead);
        duties.requireFree(tx, swap.zone(), instead, swap.by(), swap.turn());
    }

    /// Accepts or declines what I am asked.
    ///
    /// @throws Refused `duty.over`, `duty.not_theirs` if things have changed since it was asked, `not_found`
    DutySwap answer(Session session, SwapId id, AnswerSwap wish) {
        return log.write(tx -> tx.once(session.person(), wish.op(), DutySwap.class, () -> {
            var asked = open(tx, id);
            if (!asked.to().equals(session.person())) {
                throw Refused.notFound();
            }
            if (wish.accept()) {
                exchange(tx, session, asked);
            }
            return end(tx, session, asked.in(wish.accept() ? SwapState.ACCEPTED : SwapState.DECLINED));
        }));
    }

    private void exchange(Tx tx, Session session, DutySwap swap) {
        requireStands(tx, swap);
        DutyRepository.give(tx, session.person(), swap.zone(), swap.turn(), swap.to());
        var instead = swap.instead();
        if (instead != null) {
            DutyRepository.give(tx, session.person(), swap.zone(), instead, swap.by());
        }
        teller.changed(tx, session.person(), swap.zone());
    }

    /// Takes back what I asked.
    DutySwap withdraw(Session session, SwapId id) {
        return log.write(tx -> {
            var asked = open(tx, id);
            if (!asked.by().equals(session.person())) {
                throw Refused.notFound();
            }
            return end(tx, session, asked.in(SwapState.WITHDRAWN));
        });
    }

    private DutySwap end(Tx tx, Session session, DutySwap swap) {
        DutyRepository.set(tx.sql(), swap, tx.now());
        teller.swapped(tx, session.person(), swap);
        return swap;
    }

    private static DutySwap open(Tx tx, SwapId id) {
        var swap = DutyRepository.swap(tx.sql(), id).orElseThrow(Refused::notFound);
        if (swap.state() != SwapState.ASKED) {
            throw new Refused(DutyError.OVER);
        }
        return swap;
    }
}
