package hub.presence;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Role;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;
import hub.presence.PresenceCommand.SetManual;
import hub.presence.board.Board;
import hub.presence.board.Presence;
import hub.presence.board.Viewers;

/// States chosen by hand and who may see what. The board follows the log: it is told after the commit, in order.
final class PresenceService {

    private static final String ORIGIN = "manual";

    private final EventLog log;
    private final Board board;
    private final Directory directory;
    private final Viewers viewers;
    private final PresenceRepository repository = new PresenceRepository();

    PresenceService(EventLog log, Board board, Directory directory, Viewers viewers) {
        this.log = log;
        this.board = board;
        this.directory = directory;
        this.viewers = viewers;
        log.on(PresenceEvent.Manual.class, this::follow);
    }

    /// Takes up the states of before the last stop; those that have ended are removed.
    void load(Database db) {
        var before = db.read(repository::all);
        before.forEach(manual -> board.says(manual.person(), ORIGIN, List.of(manual.claim())));
        clear(before.stream().map(ManualState::person).toList(), this::removeEnded);
    }

    /// The states of these people as the viewer may see them, in the order asked; of others nothing.
    PresenceStates states(Session viewer, List<Long> people) {
        return new PresenceStates(people.stream().distinct().map(PersonId::new)
                .flatMap(person -> seen(viewer, person).stream()).toList());
    }

    /// The same as [#set(PersonId, SetManual)], if the role of the session may choose such a state.
    Presence set(Session session, SetManual wish) {
        if (session.has(Role.GUEST) && !ManualRule.GUESTS_MAY.contains(wish.state())) {
            throw new Refused(PresenceError.STATE_NOT_FOR_GUESTS);
        }
        return set(session.person(), wish);
    }

    Presence set(PersonId person, SetManual wish) {
        log.write(tx -> {
            var manual = ManualRule.check(person, wish, tx.now());
            repository.put(tx.sql(), manual);
            tx.emit(person, manual.event());
            return manual;
        });
        return board.presence(person);
    }

    Presence clear(PersonId person) {
        clear(List.of(person), this::remove);
        return board.presence(person);
    }

    /// Lets end what has come to its end. Colleagues see it at once; the rows follow.
    void turn() {
        clear(board.turn(ORIGIN), this::removeEnded);
    }

    /// Forgets those who are not on the staff any more.
    void forgetLeavers() {
        clear(board.forget(person -> !directory.isActive(person)), this::remove);
    }

    private Optional<Presence> seen(Session viewer, PersonId person) {
        return Optional.ofNullable(viewers.of(viewer, person)).map(view -> board.seenBy(view, person));
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
        board.says(manual.person(), ORIGIN, Optional.ofNullable(manual.claim()).stream().toList());
    }
}
