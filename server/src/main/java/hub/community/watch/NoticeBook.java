package hub.community.watch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import hub.community.question.QuestionId;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;

/// Tells people what concerns them, within the transaction of what happened. What comes again before it is read takes
/// the place of what came first, so that ten comments are one notice.
final class NoticeBook {

    private final NoticeRepository notices;

    NoticeBook(NoticeRepository notices) {
        this.notices = notices;
    }

    /// @param title of the question
    void tell(Tx tx, Collection<PersonId> people, NewNotice notice, String title) {
        people.forEach(person -> tell(tx, person, notice, title));
    }

    void tell(Tx tx, PersonId person, NewNotice notice, String title) {
        var sql = tx.sql();
        var alike = notice.kind().joins()
                ? notices.alike(sql, person, notice, notices.read(sql, person))
                : Optional.<Notice>empty();
        alike.ifPresent(before -> notices.delete(sql, List.of(before.id())));
        var count = alike.map(Notice::count).orElse(0) + 1;
        var id = notices.insert(sql, person, notice, count, tx.now());
        tx.emit(new WatchesEvent.Noticed(
                person, shown(tx, id, notice, count, title, List.of()), alike.map(Notice::id).orElse(null),
                notices.unread(sql, person)));
    }

    /// Tells what waits for an answer; the id of the notice.
    long digest(Tx tx, PersonId person, List<DigestPart> parts) {
        var id = notices.insert(tx.sql(), person, NewNotice.digest(), 1, tx.now());
        tx.emit(new WatchesEvent.Noticed(
                person, shown(tx, id, NewNotice.digest(), 1, "", parts), null, notices.unread(tx.sql(), person)));
        return id;
    }

    /// Whether a person was told of this mention already, as when a text is edited.
    boolean mentioned(Sql sql, PersonId person, NewNotice notice) {
        return notices.mentioned(sql, person, notice);
    }

    /// Takes notices back.
    void remove(Tx tx, List<NoticeRepository.Held> some) {
        if (some.isEmpty()) {
            return;
        }
        notices.delete(tx.sql(), some.stream().map(NoticeRepository.Held::id).toList());
        var byPerson = new TreeMap<Long, List<Long>>();
        some.forEach(held -> byPerson.merge(held.person().value(), List.of(held.id()), NoticeBook::both));
        byPerson.forEach((person, gone) -> tx.emit(new WatchesEvent.Gone(
                new PersonId(person), gone, notices.unread(tx.sql(), new PersonId(person)))));
    }

    void removeOn(Tx tx, QuestionId question) {
        remove(tx, notices.onQuestion(tx.sql(), question));
    }

    private static List<Long> both(List<Long> some, List<Long> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Notice shown(
            Tx tx, long id, NewNotice notice, int count, String title, List<DigestPart> parts) {
        return new Notice(id, notice.kind(), notice.question(), title, notice.answer(), notice.comment(), notice.by(),
                notice.tag(), notice.category(), count, tx.now(), parts);
    }
}
