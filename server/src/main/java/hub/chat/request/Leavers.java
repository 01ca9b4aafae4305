package hub.chat.request;

import java.util.List;

import hub.chat.room.ChatPeople;
import hub.chat.room.RoomId;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// Who has left is asked no longer, nor a section of which nobody is left in the room; what they answered stays.
final class Leavers {

    private final EventLog log;
    private final Database db;
    private final RequestService service;
    private final RequestRepository requests;
    private final AskedRepository asked;
    private final RoomSections sections;
    private final ChatPeople people;

    Leavers(
            EventLog log, Database db, RequestService service, RequestRepository requests, AskedRepository asked,
            RoomSections sections, ChatPeople people) {
        this.log = log;
        this.db = db;
        this.service = service;
        this.requests = requests;
        this.asked = asked;
        this.sections = sections;
        this.people = people;
    }

    /// Somebody is no longer in a room.
    void left(Tx tx, RoomId home, PersonId person) {
        requests.openIn(tx.sql(), home).forEach(request -> unask(tx, request, switch (request.per()) {
            case PERSON -> List.of(person.value());
            case SECTION -> deserted(tx.sql(), request);
        }));
    }

    /// Somebody may have left the staff, or a section.
    void followDirectory() {
        db.read(requests::homesWithOpen).forEach(home -> log.write(tx -> {
            requests.openIn(tx.sql(), home).forEach(request -> unask(tx, request, switch (request.per()) {
                case PERSON -> inactive(tx.sql(), request);
                case SECTION -> deserted(tx.sql(), request);
            }));
            return home;
        }));
    }

    private void unask(Tx tx, Request request, List<Long> targets) {
        var gone = targets.isEmpty() ? 0 : asked.unask(tx.sql(), request, targets);
        if (gone > 0) {
            requests.countParties(tx.sql(), request, -gone, 0);
            service.moved(tx, null, request, request.per() == RequestPer.SECTION
                    ? targets.stream().map(UnitId::new).toList()
                    : List.of());
        }
    }

    private List<Long> inactive(Sql sql, Request request) {
        return asked.silent(sql, request).stream().filter(id -> !people.active(new PersonId(id))).toList();
    }

    /// The silent sections of which nobody is in the room.
    private List<Long> deserted(Sql sql, Request request) {
        var here = sections.of(sql, request.home());
        return asked.silent(sql, request).stream().filter(id -> !here.containsKey(new UnitId(id))).toList();
    }
}
