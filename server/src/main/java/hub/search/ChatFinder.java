package hub.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import hub.chat.find.Finder;
import hub.chat.find.Speech;
import hub.chat.find.Spoken;
import hub.chat.room.MessageKey;
import hub.chat.room.RoomId;
import hub.kernel.db.Database;
import hub.search.feed.LiveIndex;
import hub.searchindex.Filter;
import hub.searchindex.Hits;
import hub.searchindex.MessageSearch;
import hub.searchindex.SearchIndex;

/// Finds what was said in one room, for chat, which pages by moments: messages of one moment stay on one page.
final class ChatFinder implements Finder {

    /// So many are looked at beyond the page to see where its last moment ends: an answer stands in thread and room at once.
    private static final int BEYOND = 10;

    private final Database db;
    private final Speech speech;
    private final LiveIndex live;

    ChatFinder(Database db, Speech speech, LiveIndex live) {
        this.db = db;
        this.speech = speech;
        this.live = live;
    }

    @Override
    public Places find(RoomId home, String text, long before, int limit) {
        return live.ask(index -> find(index, home, text, before, limit)).orElse(new Places(List.of(), null));
    }

    private Places find(SearchIndex index, RoomId home, String text, long before, int limit) {
        var room = Filter.everything().with(MessageSource.ROOM, home.value());
        var named = index.messages(new MessageSearch(
                text, before == Long.MAX_VALUE ? room : room.before(Instant.ofEpochMilli(before)))
                .limit(limit + BEYOND));
        var page = page(named.hits(), limit);
        var next = page.size() < named.hits().size() ? page.getLast().at().toEpochMilli() : null;
        return new Places(stillSaying(index, page, text, named.loose()), next);
    }

    private static List<Hits.Hit> page(List<Hits.Hit> hits, int limit) {
        int end = Math.min(limit, hits.size());
        while (end > 0 && end < hits.size() && hits.get(end).at().equals(hits.get(end - 1).at())) {
            end++;
        }
        return hits.subList(0, end);
    }

    private List<MessageKey> stillSaying(SearchIndex index, List<Hits.Hit> page, String text, boolean loose) {
        var keys = page.stream().map(hit -> MessageKey.parse(hit.key())).flatMap(Optional::stream).toList();
        var spoken = db.read(sql -> speech.of(sql, keys)).stream()
                .collect(Collectors.toMap(Spoken::key, Function.identity()));
        return keys.stream()
                .filter(key -> spoken.containsKey(key)
                        && (loose || MessageFinding.says(index, spoken.get(key), text)))
                .toList();
    }
}
