package hub.search;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import hub.chat.room.RoomTitle;
import hub.chat.room.Rooms;
import hub.directory.Directory;
import hub.directory.PersonHit;
import hub.directory.Unit;
import hub.kernel.db.Database;
import hub.kernel.net.Session;
import hub.search.SearchAnswer.FileHits;
import hub.search.SearchAnswer.HitCounts;
import hub.search.SearchAnswer.MessageHits;
import hub.search.SearchAnswer.QuestionHits;
import hub.search.Wanted.Kind;
import hub.search.feed.LiveIndex;
import hub.searchindex.QueryText;
import hub.searchindex.SearchIndex;

/// Finds everything at once, as one person may see it.
final class SearchService {

    /// As many as the index looks at.
    private static final int MAX_CHARS = 200;

    /// Of people no more are counted.
    private static final int MAX_PEOPLE = 100;

    private static final int MAX_UNITS = 4;

    private final Database db;
    private final Directory directory;
    private final Rooms rooms;
    private final RoomFinding roomFinding;
    private final MessageFinding messages;
    private final QuestionFinding questions;
    private final Predicate<Session> community;
    private final LiveIndex live;

    /// @param community whether somebody takes part in it
    SearchService(
            Database db, Directory directory, Rooms rooms, MessageFinding messages, QuestionFinding questions,
            Predicate<Session> community, LiveIndex live) {
        this.db = db;
        this.directory = directory;
        this.rooms = rooms;
        this.roomFinding = new RoomFinding(directory);
        this.messages = messages;
        this.questions = questions;
        this.community = community;
        this.live = live;
    }

    /// What is found. Rooms are read when it is asked: whoever has left one finds nothing of it.
    SearchAnswer find(Session session, Wanted asked) {
        var text = QueryText.of(asked.text());
        var wanted = text.cut() ? asked.saying(firstOf(asked.text())) : asked;
        if (text.isEmpty() && wanted.anyTimeAnyPlace()) {
            return nothing(wanted, text.cut());
        }
        var mine = db.read(sql -> rooms.titles(sql, session.person()));
        var people = people(wanted);
        var found = wanted.anyTimeAnyPlace() ? roomFinding.find(wanted, joinable(session, mine))
                : List.<SearchAnswer.RoomHit>of();
        var indexed = live.ask(index -> indexed(index, session, wanted, mine));
        var page = indexed.orElse(Indexed.NONE);
        return new SearchAnswer(
                wanted.text(),
                text.cut(),
                !live.whole(),
                page(people, wanted, Kind.PEOPLE),
                wanted.lists(Kind.PEOPLE) && wanted.anyTimeAnyPlace() ? units(wanted) : List.of(),
                page(found, wanted, Kind.ROOMS),
                page.messages().hits(),
                page.questions().hits(),
                page.files().hits(),
                new HitCounts(people.size(), found.size(), (int) page.messages().count(),
                        (int) page.questions().count(), (int) page.files().count()));
    }

    private Indexed indexed(SearchIndex index, Session session, Wanted wanted, List<RoomTitle> mine) {
        var me = session.person();
        return new Indexed(
                wanted.solved() ? Indexed.NONE.messages() : messages.messages(index, me, wanted, mine),
                wanted.solved() ? Indexed.NONE.files() : messages.files(index, me, wanted, mine),
                community.test(session) ? questions.find(index, wanted) : Indexed.NONE.questions());
    }

    /// What the index found.
    private record Indexed(
            MessageFinding.Page<MessageHits> messages, MessageFinding.Page<FileHits> files,
            MessageFinding.Page<QuestionHits> questions) {

        static final Indexed NONE = new Indexed(
                new MessageFinding.Page<>(new MessageHits(List.of(), null), 0),
                new MessageFinding.Page<>(new FileHits(List.of(), null), 0),
                new MessageFinding.Page<>(new QuestionHits(List.of(), null), 0));
    }

    private static String firstOf(String text) {
        return text.substring(0, text.offsetByCodePoints(0, MAX_CHARS));
    }

    private static SearchAnswer nothing(Wanted wanted, boolean cut) {
        return new SearchAnswer(wanted.text(), cut, false, List.of(), List.of(), List.of(),
                Indexed.NONE.messages().hits(), Indexed.NONE.questions().hits(), Indexed.NONE.files().hits(),
                new HitCounts(0, 0, 0, 0, 0));
    }

    private List<PersonHit> people(Wanted wanted) {
        if (!wanted.anyTimeAnyPlace()) {
            return List.of();
        }
        var found = directory.findPeople(wanted.text(), MAX_PEOPLE);
        return wanted.unit().map(directory::membersOf)
                .map(members -> found.stream().filter(hit -> members.contains(hit.person().id())).toList())
                .orElse(found);
    }

    private List<Unit> units(Wanted wanted) {
        return directory.findUnits(wanted.text(), MAX_UNITS);
    }

    private List<RoomTitle> joinable(Session session, List<RoomTitle> mine) {
        return Stream.concat(mine.stream(), db.read(sql -> rooms.openTitles(sql, session)).stream()).toList();
    }

    private static <T> List<T> page(List<T> all, Wanted wanted, Kind kind) {
        return wanted.lists(kind) ? all.subList(0, Math.min(all.size(), wanted.limit())) : List.of();
    }
}
