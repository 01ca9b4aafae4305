package hub.chat.desk;

import java.util.Map;

import hub.chat.desk.DeskAnswer.Keeps;
import hub.chat.desk.DeskAnswer.Templates;
import hub.chat.desk.DeskCommand.PutTemplate;
import hub.chat.desk.TemplateRepository.Kept;
import hub.chat.room.ChatPeople;
import hub.directory.Managers;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.UnitId;
import hub.kernel.net.Session;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// Templates: everybody keeps their own, the managers of a unit those of the unit. Nobody is told of a change: the list is
/// asked for whenever it is opened.
final class TemplateService {

    /// Of one person, and of one unit.
    private static final int MAX_TEMPLATES = 100;

    private final EventLog log;
    private final Database db;
    private final ChatPeople people;
    private final Managers managers;
    private final TemplateRepository templates = new TemplateRepository();

    TemplateService(EventLog log, Database db, ChatPeople people, Managers managers) {
        this.log = log;
        this.db = db;
        this.people = people;
        this.managers = managers;
    }

    Templates mine(Session session) {
        var units = people.unitsOf(session.person());
        return db.read(sql -> new Templates(
                templates.of(sql, session.person(), units).stream().map(kept -> shown(session, kept)).toList(),
                units.stream().sorted().filter(unit -> managers.manages(session, unit)).map(this::keeps).toList()));
    }

    Template add(Session session, PutTemplate put) {
        return log.write(tx -> add(tx, session, put));
    }

    private Template add(Tx tx, Session session, PutTemplate put) {
        var unit = put.unit();
        if (unit != null && (people.unitName(unit).isEmpty() || !managers.manages(session, unit))) {
            throw new Refused(KernelError.NOT_ALLOWED);
        }
        var count = unit == null
                ? templates.countOf(tx.sql(), session.person())
                : templates.countOf(tx.sql(), unit);
        if (count >= MAX_TEMPLATES) {
            throw new Refused(DeskError.TOO_MANY_TEMPLATES, Map.of("max", MAX_TEMPLATES));
        }
        var owner = unit == null ? session.person() : null;
        return shown(session, templates.add(tx.sql(), owner, unit, put.name().strip(), put.text()));
    }

    Template change(Session session, long id, PutTemplate put) {
        return log.write(tx -> {
            var before = requireKept(tx.sql(), session, id);
            templates.put(tx.sql(), id, put.name().strip(), put.text());
            return shown(session, new Kept(id, before.person(), before.unit(), put.name().strip(), put.text()));
        });
    }

    void remove(Session session, long id) {
        log.write(tx -> {
            requireKept(tx.sql(), session, id);
            templates.remove(tx.sql(), id);
            return id;
        });
    }

    /// Those of others do not exist; those of a unit one only reads are not one's own to change.
    private Kept requireKept(Sql sql, Session session, long id) {
        var kept = templates.find(sql, id).orElseThrow(Refused::notFound);
        if (mayChange(session, kept)) {
            return kept;
        }
        throw kept.unit() != null && people.unitsOf(session.person()).contains(kept.unit())
                ? new Refused(KernelError.NOT_ALLOWED)
                : Refused.notFound();
    }

    private boolean mayChange(Session session, Kept kept) {
        return kept.unit() == null
                ? session.person().equals(kept.person())
                : managers.manages(session, kept.unit());
    }

    private Template shown(Session session, Kept kept) {
        var unit = kept.unit();
        return new Template(kept.id(), unit, unit == null ? null : people.unitName(unit).orElse(null), kept.name(),
                kept.text(), mayChange(session, kept));
    }

    private Keeps keeps(UnitId unit) {
        return new Keeps(unit, people.unitName(unit).orElse(""));
    }
}
