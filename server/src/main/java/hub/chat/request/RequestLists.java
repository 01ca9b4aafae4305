package hub.chat.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import hub.chat.request.RequestAnswer.Answers;
import hub.chat.request.RequestAnswer.Asked;
import hub.chat.request.RequestAnswer.Requests;
import hub.chat.room.ChatPeople;
import hub.chat.room.Mentions;
import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.directory.PersonBrief;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// What is read about requests: mine over all rooms, and who has answered one.
final class RequestLists {

    /// Requests in each of my lists; nobody answers more before asking anew.
    private static final int MAX_OPEN = 200;

    /// Names shown of the silent and of those who have answered; the totals are always exact.
    private static final int MAX_ASKED = 500;

    /// People named beside a section.
    private static final int MAX_FACES = 20;

    private static final int BEGINNING_CHARS = 200;

    private final Database db;
    private final Rooms rooms;
    private final RequestRepository requests;
    private final AskedRepository asked;
    private final RequestCards cards;
    private final RoomSections sections;
    private final ChatPeople people;
    private final Mentions mentions;

    RequestLists(
            Database db, Rooms rooms, RequestRepository requests, AskedRepository asked, RequestCards cards,
            RoomSections sections, ChatPeople people) {
        this.db = db;
        this.rooms = rooms;
        this.requests = requests;
        this.asked = asked;
        this.cards = cards;
        this.sections = sections;
        this.people = people;
        this.mentions = new Mentions(people);
    }

    Requests mine(Session session) {
        var me = session.person();
        return db.read(sql -> new Requests(
                EventLog.positionOf(sql),
                people.sectionsOf(me).stream().sorted().toList(),
                open(sql, me, requests.wantedOf(sql, me, people.sectionsOf(me), MAX_OPEN)),
                open(sql, me, requests.openBy(sql, me, MAX_OPEN))));
    }

    private List<OpenRequest> open(Sql sql, PersonId me, List<Request> some) {
        return some.stream().map(request -> open(sql, me, request)).toList();
    }

    private OpenRequest open(Sql sql, PersonId me, Request request) {
        var text = requests.text(sql, request);
        return new OpenRequest(
                request.room(), request.home(), request.n(), people.brief(request.author()), request.at(),
                beginning(text), mentions.in(text), cards.of(sql, me, request));
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= BEGINNING_CHARS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, BEGINNING_CHARS));
    }

    /// Who has answered and who has not; for every member, whatever the room shows of reading: who asks wants to know.
    Answers answers(Session session, RoomId room, long n) {
        return db.read(sql -> {
            rooms.require(sql, session.person(), room);
            var request = requests.find(sql, room, n).orElseThrow(Refused::notFound);
            var all = switch (request.per()) {
                case PERSON -> asPeople(asked.all(sql, request));
                case SECTION -> asSections(asked.all(sql, request), sections.of(sql, request.home()));
            };
            var silent = all.stream().filter(one -> one.answer() == null).toList();
            var answered = all.stream().filter(one -> one.answer() != null).toList();
            return new Answers(first(silent), first(answered), silent.size(), answered.size());
        });
    }

    private List<Asked> asPeople(List<AskedRow> rows) {
        var order = unitOrder();
        return rows.stream()
                .map(row -> {
                    var person = people.brief(new PersonId(row.target()));
                    return new Asked(null, person.unit(), List.of(person), cards.answer(row));
                })
                .sorted(Comparator.comparing((Asked one) -> order.getOrDefault(one.unit(), Integer.MAX_VALUE))
                        .thenComparing(one -> one.people().getFirst().kana()))
                .toList();
    }

    private List<Asked> asSections(List<AskedRow> rows, Map<UnitId, List<PersonId>> members) {
        var order = unitOrder();
        return rows.stream()
                .map(row -> {
                    var section = new UnitId(row.target());
                    return new Asked(section, row.name(), faces(members.getOrDefault(section, List.of())),
                            cards.answer(row));
                })
                .sorted(Comparator.comparing((Asked one) -> order.getOrDefault(one.unit(), Integer.MAX_VALUE)))
                .toList();
    }

    private List<PersonBrief> faces(Collection<PersonId> members) {
        return members.stream().map(people::brief).sorted(Comparator.comparing(PersonBrief::kana)).limit(MAX_FACES)
                .toList();
    }

    /// Where the units stand in the organisation, by name: people carry the name of their section.
    private Map<String, Integer> unitOrder() {
        var names = new ArrayList<String>();
        people.units().forEach(unit -> names.add(unit.name()));
        var order = new HashMap<String, Integer>();
        for (int place = 0; place < names.size(); place++) {
            order.putIfAbsent(names.get(place), place);
        }
        return order;
    }

    private static List<Asked> first(List<Asked> some) {
        return some.stream().limit(MAX_ASKED).toList();
    }
}
