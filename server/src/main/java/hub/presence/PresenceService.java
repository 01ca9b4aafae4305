package hub.presence;

import java.util.List;
import java.util.function.BiPredicate;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.presence.PresenceCommand.SetManual;

/// States chosen by hand and who may see what. The board follows the log: it is told after the commit, in order.
final class PresenceService {

    private final EventLog log;
    private final Board board;
    private final Staff staff;
    private final PresenceRepository repository = new PresenceRepository();

    PresenceService(EventLog log, Board board, Staff staff) {
        this.log = log;
        this.board = board;
        this.staff = staff;
        log.on(PresenceEvent.Manual.class, this::follow);
    }

    /// Takes up the states of before the last stop; those that have ended are removed.
    void load(Database db) {
        var before = db.read(repository::all);
        before.forEach(manual -> board.manual(manual.person(), manual.claim()));
        clear(before.stream().map(ManualState::person).toList(), this::removeEnded);
    }

    /// For now every colleague sees every colleague.
    boolean visible(PersonId person) {
        return staff.includes(person);
    }

    PresenceStates states(List<Long> people) {
        return new PresenceStates(people.stream().distinct().map(PersonId::new).filter(this::visible)
                .map(person -> board.shown(person).presence()).toList());
    }

    Presence set(PersonId person, SetManual wish) {
        log.write(tx -> {
            var manual = ManualRule.check(person, wish, tx.now());
            repository.put(tx.sql(), manual);
            tx.emit(person, manual.event());
            return manual;
        });
        return board.shown(person).presence();
    }

    Presence clear(PersonId person) {
        clear(List.of(person), this::remove);
        return board.shown(person).presence();
    }

    /// Lets end what has come to its end. Colleagues see it at once; the rows follow.
    void turn() {
        clear(board.turn(), this::removeEnded);
    }

    /// Forgets those who are not on the staff any more.
    void forgetLeavers() {
        clear(board.forget(person -> !staff.includes(person)), this::remove);
    }

    private boolean removeEnded(Tx tx, PersonId person) {
        return repository.removeEnded(tx.sql(), person, tx.now());
    }

    private boolean remove(Tx tx, PersonId person) {
        return repository.remove(tx.sql(), person);
    }

    /// @param remove removes a person's row; true if there was one
    private void clear(List<PersonId> people, BiPredicate<Tx, PersonId> remove) {
        if (people.isEmpty()) {
            return;
        }
        log.write(tx -> {
            var cleared = people.stream().filter(person -> remove.test(tx, person)).toList();
            cleared.forEach(person -> tx.emit(PresenceEvent.Manual.cleared(person)));
            return cleared;
        });
    }

    private void follow(PresenceEvent.Manual manual) {
        board.manual(manual.person(), manual.claim());
    }
}
