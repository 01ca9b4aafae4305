package hub.chat.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import hub.chat.message.Talk;
import hub.chat.room.ChatPeople;
import hub.chat.room.MessageKey;
import hub.chat.room.MessageKeys;
import hub.file.FileBrief;
import hub.file.Files;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// What was said: all of it for whoever makes an index, and some of it for who may see it. What takes a transaction belongs on
/// the thread that owns it.
public final class Speech {

    /// Messages with files that stand so close in one room are asked for together.
    private static final long CLOSE = 100;

    private final SpokenRepository repository;
    private final Files files;

    public Speech(ChatPeople people, Files files) {
        this.repository = new SpokenRepository(people);
        this.files = files;
    }

    /// Of these messages those that are not gone, in no order.
    public List<Spoken> of(Sql sql, Collection<MessageKey> keys) {
        return keys.isEmpty() ? List.of() : withFiles(sql, repository.of(sql, new MessageKeys(keys)));
    }

    /// Of these messages those that are not gone and that this person may see, in no order.
    public List<Spoken> seen(Sql sql, PersonId me, Collection<MessageKey> keys) {
        return keys.isEmpty() ? List.of() : withFiles(sql, repository.seen(sql, me, new MessageKeys(keys)));
    }

    /// The next messages by room and number that are not gone; none at the end.
    public List<Spoken> after(Sql sql, MessageKey last, int limit) {
        return withFiles(sql, repository.after(sql, last, limit));
    }

    /// How many messages there are, those that are gone among them.
    public long count(Sql sql) {
        return repository.count(sql);
    }

    private List<Spoken> withFiles(Sql sql, List<SpokenRepository.Row> rows) {
        var held = held(sql, rows);
        return rows.stream().map(row -> row.spoken().with(held.getOrDefault(row.spoken().key(), List.of()))).toList();
    }

    private Map<MessageKey, List<FileBrief>> held(Sql sql, List<SpokenRepository.Row> rows) {
        var held = new HashMap<MessageKey, List<FileBrief>>();
        rows.stream().filter(SpokenRepository.Row::hasFiles).map(row -> row.spoken().key())
                .collect(
                        Collectors.groupingBy(MessageKey::room, Collectors.mapping(MessageKey::n, Collectors.toList())))
                .forEach((room, numbers) -> stretches(numbers).forEach(stretch -> files
                        .under(sql, Talk.HOLDER, room.value(), stretch.getFirst(), stretch.getLast())
                        .forEach((n, briefs) -> held.put(new MessageKey(room, n), briefs))));
        return held;
    }

    private static List<List<Long>> stretches(List<Long> numbers) {
        var stretches = new ArrayList<List<Long>>();
        for (var n : numbers.stream().sorted().toList()) {
            if (stretches.isEmpty() || n - stretches.getLast().getLast() > CLOSE) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(n);
        }
        return stretches;
    }
}
