package hub.seating.reform;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;

import hub.directory.Directory;
import hub.directory.ImportUndo;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.seating.reform.ReformAnswer.GrantProposals;
import hub.seating.reform.ReformAnswer.Reform;
import hub.seating.reform.ReformAnswer.ReformDone;
import hub.seating.reform.ReformCommand.ApplyReform;
import hub.seating.reform.ReformCommand.UndoReform;
import hub.seating.reform.ReformCommand.WriteProposals;
import hub.seating.sitting.Rejudged;
import hub.seating.sitting.SeatBook;
import hub.seating.zone.Zoning;

/// What facility managers do about a day of change. Its methods block.
final class ReformService {

    /// As far as staff lists reach.
    private static final Period FURTHEST = Period.ofYears(2);

    private final EventLog log;
    private final Database db;
    private final Directory directory;
    private final Zoning zones;
    private final SeatBook seats;
    private final ImportUndo imports;
    private final ReformWords words;
    private final InstantSource clock;

    ReformService(EventLog log, Database db, Directory directory, Zoning zones, SeatBook seats, ImportUndo imports,
            ReformWords words, InstantSource clock) {
        this.log = log;
        this.db = db;
        this.directory = directory;
        this.zones = zones;
        this.seats = seats;
        this.imports = imports;
        this.words = words;
        this.clock = clock;
    }

    /// Judges everything as the day would, in a command that is given up: what it says is what applying does.
    Reform preview(LocalDate on) {
        requireAhead(on);
        try {
            return log.write(tx -> {
                throw new Looked(words.reform(tx.sql(), draft(tx, on), HubTime.today(clock)));
            });
        } catch (Looked looked) {
            return looked.reform;
        }
    }

    ReformDone apply(Session session, ApplyReform wish) {
        requireAhead(wish.on());
        return log.write(tx -> tx.once(session.person(), wish.op(), ReformDone.class, () -> {
            var draft = draft(tx, wish.on());
            if (draft.changesNothing()) {
                throw new Refused(ReformError.NOTHING);
            }
            if (!draft.digest().equals(wish.digest())) {
                throw new Refused(ReformError.CHANGED);
            }
            ReformRepository.applied(tx.sql(), wish.on(), wish.digest(), session.person(), tx.now());
            return done(wish.on(), draft.rejudged());
        }));
    }

    /// The directory is taken back first and followed by everybody, because sittings are judged by what it says then.
    ReformDone undo(Session session, UndoReform wish) {
        if (!wish.on().equals(HubTime.today(clock))) {
            throw new Refused(ReformError.NOT_TODAY);
        }
        log.write(tx -> {
            var lists = imports.any(tx.sql(), wish.on());
            if (lists) {
                imports.undo(tx, session.person(), wish.on());
            }
            var grants = zones.takeBack(tx, session.person(), wish.on());
            if (!lists && grants == 0) {
                throw new Refused(ReformError.NOTHING_TO_UNDO);
            }
            ReformRepository.undone(tx.sql(), wish.on(), session.person(), tx.now());
            return grants;
        });
        imports.follow();
        return log.write(tx -> tx.once(session.person(), wish.op(), ReformDone.class,
                () -> done(wish.on(), seats.rejudge(tx, wish.on()))));
    }

    GrantProposals proposals(LocalDate on) {
        requireAhead(on);
        return db.read(sql -> {
            var staffing = staffing(on);
            var maker = new ProposalMaker(staffing, on, zones.grants(sql));
            var grants = maker.proposals();
            return new GrantProposals(EventLog.positionOf(sql), on, maker.ends(), grants,
                    words.names(staffing, grants.stream().map(ReformAnswer.GrantProposal::unit).toList()));
        });
    }

    Reform write(Session session, WriteProposals wish) {
        requireAhead(wish.on());
        log.write(tx -> tx.once(session.person(), wish.op(), LocalDate.class, () -> {
            zones.regrant(tx, session.person(), wish.on(), wish.ends(), wish.begin());
            return wish.on();
        }));
        return preview(wish.on());
    }

    private ReformDraft draft(Tx tx, LocalDate on) {
        return new ReformDraft(on, staffing(on), zones.grants(tx.sql()), seats.rejudge(tx, on));
    }

    private Staffing staffing(LocalDate on) {
        return new Staffing(directory.on(on.minusDays(1)), directory.on(on));
    }

    private static ReformDone done(LocalDate on, Rejudged rejudged) {
        return new ReformDone(on, rejudged.moved().size(), rejudged.lost().size());
    }

    private void requireAhead(LocalDate on) {
        var today = HubTime.today(clock);
        if (on.isBefore(today) || on.isAfter(today.plus(FURTHEST))) {
            throw new Refused(ReformError.DAY);
        }
    }

    /// Carries what was seen out of a command that must leave nothing behind.
    private static final class Looked extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Reform reform;

        Looked(Reform reform) {
            super(null, null, false, false);
            this.reform = reform;
        }
    }
}
