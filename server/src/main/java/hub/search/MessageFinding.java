package hub.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.chat.find.Speech;
import hub.chat.find.Spoken;
import hub.chat.room.MessageKey;
import hub.chat.room.RoomTitle;
import hub.directory.Directory;
import hub.file.FileBrief;
import hub.kernel.db.Database;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.search.SearchAnswer.FileHit;
import hub.search.SearchAnswer.FileHits;
import hub.search.SearchAnswer.MessageHit;
import hub.search.SearchAnswer.MessageHits;
import hub.searchindex.Filter;
import hub.searchindex.Hits;
import hub.searchindex.Mark;
import hub.searchindex.MessageSearch;
import hub.searchindex.MessageSearch.Where;
import hub.searchindex.SearchIndex;

/// Finds messages and, by their names, the files they have, in the rooms of a person.
final class MessageFinding {

    /// What is longer is not read again word by word.
    private static final int LONG = 4_000;

    private final Database db;
    private final Speech speech;
    private final Directory directory;

    MessageFinding(Database db, Speech speech, Directory directory) {
        this.db = db;
        this.speech = speech;
        this.directory = directory;
    }

    /// A page of what the index names, and how many there are.
    record Page<T>(T hits, long count) {}

    /// Messages in these rooms.
    Page<MessageHits> messages(SearchIndex index, PersonId me, Wanted wanted, Collection<RoomTitle> rooms) {
        var named = index.messages(search(wanted, rooms, Where.TEXT));
        if (!wanted.lists(Wanted.Kind.MESSAGES)) {
            return new Page<>(new MessageHits(List.of(), null), named.total());
        }
        var titles = titles(rooms);
        var hits = seen(me, named)
                .filter(spoken -> named.loose() || says(index, spoken, wanted.text()))
                .map(spoken -> hit(index, spoken, wanted.text(), titles))
                .toList();
        return new Page<>(new MessageHits(hits, next(named, wanted)), named.total());
    }

    /// Files under messages in these rooms.
    Page<FileHits> files(SearchIndex index, PersonId me, Wanted wanted, Collection<RoomTitle> rooms) {
        var named = index.messages(search(wanted, rooms, Where.FILES));
        if (!wanted.lists(Wanted.Kind.FILES)) {
            return new Page<>(new FileHits(List.of(), null), named.total());
        }
        var titles = titles(rooms);
        var hits = seen(me, named)
                .flatMap(spoken -> spoken.files().stream()
                        .filter(file -> named.loose() || wanted.text().isBlank()
                                || index.answers(file.name(), wanted.text()))
                        .map(file -> hit(index, file, spoken, wanted.text(), titles)))
                .toList();
        return new Page<>(new FileHits(hits, next(named, wanted)), named.total());
    }

    /// Whether a message says now what the index remembers of it.
    static boolean says(SearchIndex index, Spoken spoken, String text) {
        return text.isBlank() || spoken.text().length() > LONG || index.answers(Plain.of(spoken.text()), text);
    }

    /// Where the words stand in a text that is not too long.
    static List<Mark> marks(SearchIndex index, String plain, String text) {
        return plain.length() > LONG ? List.of() : index.marks(plain, text);
    }

    private MessageSearch search(Wanted wanted, Collection<RoomTitle> rooms, Where where) {
        var search = new MessageSearch(wanted.text(), filter(wanted, rooms, where))
                .in(where).by(wanted.manner()).limit(wanted.limit());
        return wanted.kind() == Wanted.Kind.ALL ? search : search.after(wanted.after());
    }

    private Filter filter(Wanted wanted, Collection<RoomTitle> rooms, Where where) {
        var filter = Filter.everything().with(MessageSource.ROOM, rooms.stream()
                .filter(room -> wanted.room().isEmpty() || wanted.room().get().equals(room.id()))
                .map(room -> room.id().value()).toList());
        if (wanted.person().isPresent()) {
            filter = filter.with(MessageSource.AUTHOR, wanted.person().get().value());
        }
        if (wanted.unit().isPresent()) {
            filter = filter.with(MessageSource.AUTHOR,
                    directory.membersOf(wanted.unit().get()).stream().map(PersonId::value).toList());
        }
        if (wanted.hasFile() || where == Where.FILES) {
            filter = filter.with(MessageSource.HAS_FILE, 1);
        }
        return within(filter, wanted);
    }

    /// Only what lies in the days wanted.
    static Filter within(Filter filter, Wanted wanted) {
        var since = wanted.from().map(HubTime::startOf).map(filter::since).orElse(filter);
        return wanted.to().map(day -> HubTime.startOf(day.plusDays(1))).map(since::before).orElse(since);
    }

    private Stream<Spoken> seen(PersonId me, Hits named) {
        var keys = named.keys().stream().map(MessageKey::parse).flatMap(Optional::stream).toList();
        var seen = db.read(sql -> speech.seen(sql, me, keys)).stream()
                .collect(Collectors.toMap(Spoken::key, Function.identity()));
        return keys.stream().map(seen::get).filter(Objects::nonNull);
    }

    private static Map<Long, String> titles(Collection<RoomTitle> rooms) {
        return rooms.stream().collect(Collectors.toMap(room -> room.id().value(), RoomTitle::text));
    }

    private static MessageHit hit(SearchIndex index, Spoken spoken, String text, Map<Long, String> titles) {
        var plain = Plain.of(spoken.text());
        var line = Plain.around(plain, marks(index, plain, text));
        return new MessageHit(spoken.home(), spoken.key().n(), spoken.root(), title(spoken, titles), spoken.author(),
                spoken.at(), line.text(), line.marks(), spoken.files().size());
    }

    private static FileHit hit(
            SearchIndex index, FileBrief file, Spoken spoken, String text, Map<Long, String> titles) {
        return new FileHit(file, spoken.home(), spoken.key().n(), spoken.root(), title(spoken, titles), spoken.at(),
                spoken.author(), index.marks(file.name(), text));
    }

    private static String title(Spoken spoken, Map<Long, String> titles) {
        return titles.getOrDefault(spoken.home().value(), "");
    }

    private static @Nullable String next(Hits named, Wanted wanted) {
        return wanted.kind() == Wanted.Kind.ALL ? null : named.next().orElse(null);
    }
}
