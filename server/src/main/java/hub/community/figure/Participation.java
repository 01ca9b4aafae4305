package hub.community.figure;

import hub.community.figure.FigureRows.Act;
import hub.community.question.Happening;
import hub.community.question.HappeningListener;
import hub.kernel.events.Tx;
import hub.kernel.time.HubTime;

/// Keeps that somebody took part on a day where no other table does, and not in what.
record Participation(FigureRepository figures) implements HappeningListener {

    @Override
    public void happened(Tx tx, Happening happening) {
        if (happening instanceof Happening.Found found) {
            figures.joined(tx.sql(), HubTime.dayOf(tx.now()), Act.SOLVED_BY_SEARCH, found.by());
        } else if (happening instanceof Happening.Useful useful) {
            figures.joined(tx.sql(), HubTime.dayOf(tx.now()), Act.USEFUL, useful.by());
        }
    }
}
