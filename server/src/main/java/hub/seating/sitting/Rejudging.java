package hub.seating.sitting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.wire.Refused;
import hub.seating.plan.LostSitting;
import hub.seating.sitting.Rejudged.Moved;
import hub.seating.sitting.SeatNotice.SeatNoticeKind;
import hub.space.place.SpaceId;

/// Judges sittings again when plans or rights change.
final class Rejudging {

    /// Like seats that are tried, before one is given up.
    private static final int TRIED = 8;

    private final SeatVerbs verbs;
    private final SeatJudge judge;
    private final SeatAlternatives alternatives;
    private final SeatViews views;

    Rejudging(SeatVerbs verbs, SeatJudge judge, SeatAlternatives alternatives, SeatViews views) {
        this.verbs = verbs;
        this.judge = judge;
        this.alternatives = alternatives;
        this.views = views;
    }

    /// Standing seats are judged by the rules that make them, not here; those that are retired are. Who is here stays while
    /// the seat does. What is only held is let go, and nobody is told.
    ///
    /// @param gone seats that nobody can have any more
    Rejudged judge(Tx tx, List<SittingRow> rows, Collection<SpaceId> gone) {
        int kept = 0;
        var moved = new ArrayList<Moved>();
        var lost = new ArrayList<SittingRow>();
        for (var row : rows) {
            if (!gone.contains(row.seat()) && stays(tx, row)) {
                kept++;
            } else if (row.state() == SittingState.HELD) {
                verbs.letGo(tx, row);
            } else {
                elsewhere(tx, row, excluded(row, gone, moved)).ifPresentOrElse(to -> moved.add(new Moved(row, to)),
                        () -> lost.add(verbs.withdraw(tx, row, SeatNoticeKind.WITHDRAWN)));
            }
        }
        return new Rejudged(kept, List.copyOf(moved), List.copyOf(lost));
    }

    /// What this command gives to somebody is free in memory until it is on disk.
    private static Set<SpaceId> excluded(SittingRow row, Collection<SpaceId> gone, List<Moved> moved) {
        var excluded = new HashSet<>(gone);
        moved.stream().map(Moved::to).filter(to -> to.slot().touches(row.slot()))
                .forEach(to -> excluded.add(to.seat()));
        return excluded;
    }

    private boolean stays(Tx tx, SittingRow row) {
        var time = new SeatTime(row.day(), SeatVerbs.rest(row, tx.now()), row.open());
        try {
            judge.spot(row.seat(), time);
            if (row.kind() == SittingKind.FREE && row.state() != SittingState.HERE) {
                judge.require(judge.judging(tx.sql(), row.person(), time, tx.now()), row.seat(), time.slot());
            }
            return true;
        } catch (Refused refused) {
            return refused.reason().code().equals("zone.later");
        }
    }

    private Optional<SittingRow> elsewhere(Tx tx, SittingRow row, Collection<SpaceId> gone) {
        var time = new SeatTime(row.day(), SeatVerbs.rest(row, tx.now()), row.open());
        return alternatives.like(tx.sql(), row, time, tx.now(), TRIED, gone).stream()
                .flatMap(seat -> attempt(tx, row, new SeatWish(row.person(), seat, time, null, row.come().how(), null))
                        .stream())
                .findFirst();
    }

    /// One that cannot be moved there is as it was.
    private Optional<SittingRow> attempt(Tx tx, SittingRow row, SeatWish wish) {
        try {
            return Optional.of(tx.part(() -> verbs.moved(tx, null, row, wish)));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    List<LostSitting> lost(Sql sql, Collection<SpaceId> seats, LocalDate from) {
        return SittingRepository.ahead(sql, seats, from).stream()
                .filter(row -> row.state() != SittingState.HELD)
                .map(row -> new LostSitting(row.seat(), views.mine(row).number(), row.person(), row.slot().from(),
                        row.slot().until()))
                .toList();
    }
}
