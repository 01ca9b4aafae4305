package hub.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.chat.find.Speech;
import hub.chat.find.Spoken;
import hub.chat.room.MessageKey;
import hub.chat.room.RoomId;
import hub.file.FileBrief;
import hub.kernel.db.Sql;
import hub.search.feed.Document;
import hub.search.feed.Source;
import hub.searchindex.Labels;
import hub.searchindex.MessageDoc;

/// Messages as documents. They carry the room whose members may see them; who that is, is asked when somebody searches.
final class MessageSource implements Source {

    static final String ROOM = "room";
    static final String AUTHOR = "author";
    static final String HAS_FILE = "file";

    private static final MessageKey BEGIN = new MessageKey(new RoomId(0), 0);

    private final Speech speech;

    MessageSource(Speech speech) {
        this.speech = speech;
    }

    @Override
    public Optional<String> keyOf(String name) {
        return MessageKey.parse(name).map(MessageKey::toString);
    }

    @Override
    public List<Document> read(Sql sql, Collection<String> keys) {
        return documents(speech.of(sql, keys.stream().map(MessageKey::parse).flatMap(Optional::stream).toList()));
    }

    @Override
    public List<Document> after(Sql sql, @Nullable String last, int limit) {
        var key = last == null ? BEGIN : MessageKey.parse(last).orElseThrow();
        return documents(speech.after(sql, key, limit));
    }

    @Override
    public long count(Sql sql) {
        return speech.count(sql);
    }

    private static List<Document> documents(List<Spoken> spoken) {
        return spoken.stream().map(MessageSource::document).map(Document::of).toList();
    }

    private static MessageDoc document(Spoken spoken) {
        return new MessageDoc(
                spoken.key().toString(),
                spoken.at(),
                Plain.of(spoken.text()),
                spoken.files().stream().map(FileBrief::name).toList(),
                Labels.of(ROOM, spoken.home().value())
                        .with(AUTHOR, spoken.author().id().value())
                        .with(HAS_FILE, spoken.files().isEmpty() ? 0 : 1));
    }
}
