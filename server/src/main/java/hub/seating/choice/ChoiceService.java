package hub.seating.choice;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;
import hub.seating.choice.ChoiceAnswer.DrawCandidate;
import hub.seating.choice.ChoiceAnswer.SeatDraw;
import hub.seating.choice.ChoiceAnswer.SeatOffers;
import hub.seating.choice.ChoiceAnswer.SeatTaken;
import hub.seating.choice.ChoiceAnswer.TeamSeat;
import hub.seating.choice.ChoiceAnswer.TeamSeated;
import hub.seating.choice.ChoiceCommand.LeaveTeam;
import hub.seating.choice.ChoiceCommand.SeatTeam;
import hub.seating.choice.ChoiceCommand.TakeBest;
import hub.seating.sitting.CheckInHow;
import hub.seating.sitting.DrawId;
import hub.seating.sitting.RefusalCounts;
import hub.seating.sitting.SeatBook;
import hub.seating.sitting.SeatTime;
import hub.seating.sitting.SeatWish;
import hub.seating.sitting.SittingId;
import hub.seating.sitting.SittingRow;
import hub.seating.sitting.When;
import hub.seating.sitting.Wish;
import hub.space.place.Places;
import hub.space.place.SpaceRights;

/// Choosing as people ask for it: what was ranked outside of the writer is taken inside, as far as it is still there.
final class ChoiceService {

    private static final int OFFERS = 6;

    /// A block that somebody breaks into is looked for anew so often.
    private static final int TRIES = 4;

    private final EventLog log;
    private final Database db;
    private final SeatBook book;
    private final Ranking ranking;
    private final Choosing choosing;
    private final Drawing drawing;
    private final Teams teams;
    private final Otherwise otherwise;
    private final Places places;
    private final RefusalCounts refusals;
    private final InstantSource clock;

    ChoiceService(EventLog log, Database db, SeatBook book, Ranking ranking, Choosing choosing, Drawing drawing,
            Teams teams, Otherwise otherwise, Places places, RefusalCounts refusals, InstantSource clock) {
        this.log = log;
        this.db = db;
        this.book = book;
        this.ranking = ranking;
        this.choosing = choosing;
        this.drawing = drawing;
        this.teams = teams;
        this.otherwise = otherwise;
        this.places = places;
        this.refusals = refusals;
        this.clock = clock;
    }

    SeatOffers offers(Session session, When when, Taste taste) {
        var me = session.person();
        return db.read(sql -> {
            var time = book.time(sql, me, when);
            var ranked = ranking.of(sql, me, time, taste, clock.instant());
            return new SeatOffers(time.slot().from(), time.slot().until(),
                    ranked.stream().limit(OFFERS).map(one -> SeatOffer.of(one, time, places)).toList(), ranked.size());
        });
    }

    SeatTaken take(Session session, TakeBest best) {
        var me = session.person();
        var taste = db.read(sql -> taste(sql, me, best));
        var time = db.read(sql -> book.time(sql, me, best.when()));
        var how = best.when().part() == When.WhenPart.NOW ? CheckInHow.BUTTON : null;
        return counted(time, () -> once(me, best.op(), () -> db.read(
                sql -> ranking.of(sql, me, time, taste, clock.instant())), (tx, ranked) -> {
                    if (ranked.isEmpty()) {
                        throw new Refused(ChoiceError.NOTHING_FREE);
                    }
                    var wish = new SeatWish(me, ranked.getFirst().seat(), time, me, how, null);
                    return taste.wishes().contains(Wish.LOT) ? drawing.draw(tx, wish, ranked)
                            : choosing.best(tx, wish, ranked);
                }), refused -> db.read(sql -> otherwise.one(sql, refused, me, best, time, taste)));
    }

    private Taste taste(Sql sql, PersonId me, TakeBest best) {
        var wishes = best.wishes() == null ? book.settings(sql, me).wishes() : best.wishes();
        return new Taste(Set.copyOf(wishes), best.near(), best.floor());
    }

    SeatTaken redraw(Session session, SittingId id, String op) {
        var me = session.person();
        var row = db.read(sql -> mine(sql, me, id));
        var time = row.rest(clock.instant());
        return counted(time, () -> once(me, op, () -> db.read(sql -> ranking.of(sql, me, time,
                new Taste(Set.copyOf(book.settings(sql, me).wishes()), null, row.floor()), clock.instant())),
                (tx, ranked) -> drawing.redraw(tx, me, mine(tx.sql(), me, id), ranked, time)),
                UnaryOperator.identity());
    }

    private SittingRow mine(Sql sql, PersonId me, SittingId id) {
        return book.find(sql, id).filter(row -> row.person().equals(me) && row.state().occupies())
                .orElseThrow(Refused::notFound);
    }

    TeamSeated team(Session session, SeatTeam team) {
        teams.requireTeam(session, team.people());
        var time = db.read(sql -> book.time(sql, session.person(), team.when()));
        return counted(time, () -> tried(session, team, time, TRIES),
                refused -> db.read(sql -> otherwise.team(sql, refused, team, time)));
    }

    private TeamSeated tried(Session session, SeatTeam team, SeatTime time, int tries) {
        try {
            return seated(session, team, time);
        } catch (Refused refused) {
            if (tries == 1 || !refused.reason().code().equals("seat.taken")) {
                throw refused;
            }
            return tried(session, team, time, tries - 1);
        }
    }

    private TeamSeated seated(Session session, SeatTeam team, SeatTime time) {
        var me = session.person();
        var taste = new Taste(Set.of(), null, team.floor());
        return log.write(tx -> tx.once(me, team.op(), TeamSeated.class, () -> {
            var block = teams.block(tx.sql(), team.people(), time, taste, tx.now());
            return seated(teams.take(tx, me, team.people(), block, time));
        }));
    }

    private TeamSeated seated(List<SittingRow> rows) {
        return new TeamSeated(rows.stream().map(row -> new TeamSeat(row.id(), row.person(), row.seat(),
                places.spoken(row.seat()).orElse(""))).toList());
    }

    /// What was given back.
    TeamSeated leave(Session session, LeaveTeam team) {
        var me = session.person();
        return log.write(tx -> tx.once(me, team.op(), TeamSeated.class,
                () -> seated(teams.leave(tx, me, team.sittings()))));
    }

    /// Who drew it, and who looks after all places.
    SeatDraw draw(Session session, DrawId id) {
        return db.read(sql -> DrawRepository.find(sql, id)
                .filter(row -> row.person().equals(session.person()) || SpaceRights.managesAll(session))
                .map(row -> new SeatDraw(row.id(), row.day(), row.half(), row.at(), row.seed(),
                        row.candidates().stream().map(one -> new DrawCandidate(one.seat(),
                                places.spoken(one.seat()).orElse(""), one.weight(), one.gone())).toList(),
                        row.seat(), places.spoken(row.seat()).orElse(""), row.again(), drawing.mayRedraw(sql, id)))
                .orElseThrow(Refused::notFound));
    }

    /// Ranked before the writer is asked; what was done before is only looked up.
    private SeatTaken once(PersonId me, String op, Supplier<List<Candidate>> rank, Take take) {
        var ranked = rank.get();
        return log.write(tx -> {
            var fresh = new AtomicReference<@Nullable Chosen>();
            var done = tx.once(me, op, SittingId.class, () -> {
                var chosen = take.take(tx, ranked);
                fresh.set(chosen);
                return chosen.sitting().id();
            });
            var chosen = fresh.get();
            return chosen == null
                    ? new SeatTaken(book.mine(book.find(tx.sql(), done).orElseThrow(Refused::notFound)), List.of())
                    : new SeatTaken(book.mine(chosen.sitting()), chosen.reasons());
        });
    }

    /// @param helped says what helps
    private <T> T counted(SeatTime time, Supplier<T> work, UnaryOperator<Refused> helped) {
        try {
            return work.get();
        } catch (Refused refused) {
            log.write(tx -> {
                refusals.refused(tx, time.day(), null, refused.reason().code());
                return time;
            });
            throw helped.apply(refused);
        }
    }

    @FunctionalInterface
    private interface Take {
        Chosen take(Tx tx, List<Candidate> ranked);
    }
}
