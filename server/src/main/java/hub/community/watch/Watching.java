package hub.community.watch;

import java.util.List;

import hub.community.question.QuestionId;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;

/// Begins and ends watches, and says so.
final class Watching {

    private final WatchRepository watches;

    Watching(WatchRepository watches) {
        this.watches = watches;
    }

    /// Has a person watch a question who has neither watched nor unwatched it before.
    void begin(Tx tx, PersonId person, QuestionId question) {
        if (watches.begin(tx.sql(), person, WatchKind.QUESTION, question.value(), tx.now())) {
            tell(tx, person, WatchKind.QUESTION, question.value(), true);
        }
    }

    /// Watches or unwatches as the person says.
    void set(Tx tx, PersonId person, Watched what, boolean on) {
        if (watches.put(tx.sql(), person, what.kind(), what.id(), on, tx.now())) {
            tell(tx, person, what.kind(), what.id(), on);
        }
    }

    /// Whoever watches the one watches the other from now on.
    void move(Tx tx, WatchKind kind, long from, long into) {
        var before = watches.watchers(tx.sql(), kind, List.of(from));
        var already = watches.watchers(tx.sql(), kind, List.of(into));
        watches.move(tx.sql(), kind, from, into, tx.now());
        var after = watches.watchers(tx.sql(), kind, List.of(into));
        before.forEach(person -> tx.emit(new WatchesEvent.Watching(person, kind, from, false)));
        after.stream().filter(person -> !already.contains(person))
                .forEach(person -> tx.emit(new WatchesEvent.Watching(person, kind, into, true)));
        count(tx, kind, from);
        count(tx, kind, into);
    }

    private void tell(Tx tx, PersonId person, WatchKind kind, long id, boolean on) {
        tx.emit(new WatchesEvent.Watching(person, kind, id, on));
        count(tx, kind, id);
    }

    private void count(Tx tx, WatchKind kind, long id) {
        if (kind == WatchKind.QUESTION) {
            var question = new QuestionId(id);
            tx.emit(new WatchesEvent.Watchers(question, watches.watchers(tx.sql(), question)));
        }
    }
}
