package hub.seating.choice;

import java.time.InstantSource;
import java.util.List;

import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.wire.Refused;
import hub.seating.plan.FloorPlans;
import hub.seating.sitting.DrawId;
import hub.seating.sitting.RefusalCounts;
import hub.seating.sitting.SeatBook;
import hub.seating.sitting.SeatTime;
import hub.seating.sitting.SeatWish;
import hub.seating.sitting.SittingRow;
import hub.seating.sitting.Wish;
import hub.space.SpaceFeature;
import hub.space.place.Places;

/// Choosing seats, put together, and what kiosks do with it.
public final class SeatChoice {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration
            .of("hub/seating/choice/migration/V20261121_69__choice.sql");

    private final Ranking ranking;
    private final Choosing choosing;
    private final Drawing drawing;
    private final Places places;
    private final InstantSource clock;

    /// Registers the routes. Built before the server listens.
    public SeatChoice(EventLog log, Database db, Api api, Directory directory, SpaceFeature space, FloorPlans plans,
            SeatBook book, RefusalCounts refusals, InstantSource clock) {
        this.clock = clock;
        ranking = new Ranking(book, plans, space.places(), space.allocations().availability(), directory);
        choosing = new Choosing(book);
        drawing = new Drawing(book, plans, ranking);
        places = space.places();
        var teams = new Teams(book, plans, ranking, directory, places);
        var service = new ChoiceService(log, db, book, ranking, choosing, drawing, teams,
                new Otherwise(book, ranking, teams, places, clock), places, refusals, clock);
        new ChoiceRoutes(service, space.readers(), clock).register(api);
    }

    /// Seats that a person may have and that are free, and from how many a lot would be drawn.
    ///
    /// @param most how many to name
    /// @throws Refused `seat.near`
    public Shortlist shortlist(Sql sql, PersonId person, SeatTime time, Taste taste, int most) {
        var ranked = ranking.of(sql, person, time, taste, clock.instant());
        return new Shortlist(ranked.stream().limit(most).map(one -> SeatOffer.of(one, time, places)).toList(),
                Drawing.fitting(ranked).size());
    }

    /// Seats to choose from.
    ///
    /// @param best the best first
    /// @param lots how many a lot would be drawn from: at home if anything is free there
    public record Shortlist(List<SeatOffer> best, int lots) {}

    /// Takes the best one for a person, or draws it if the taste has LOT.
    ///
    /// @param wish whose seat does not matter
    /// @throws Refused `seat.nothing_free`, `seat.drawn`, or whatever stands against having a seat at all
    public Chosen take(Tx tx, SeatWish wish, Taste taste) {
        var ranked = ranking.of(tx.sql(), wish.person(), wish.time(), taste, tx.now());
        return taste.wishes().contains(Wish.LOT) ? drawing.draw(tx, wish, ranked) : choosing.best(tx, wish, ranked);
    }

    /// Draws another seat for one that was drawn.
    ///
    /// @throws Refused `seat.not_drawn`, `seat.drawn`, `seat.nothing_free`
    public Chosen redraw(Tx tx, PersonId by, SittingRow drawn, Taste taste) {
        var rest = drawn.rest(tx.now());
        return drawing.redraw(tx, by, drawn, ranking.of(tx.sql(), drawn.person(), rest, taste, tx.now()), rest);
    }

    /// Whether a lot can be drawn once more.
    public boolean mayRedraw(Sql sql, DrawId draw) {
        return drawing.mayRedraw(sql, draw);
    }
}
