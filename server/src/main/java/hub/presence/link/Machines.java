package hub.presence.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.directory.PersonDetail;
import hub.kernel.id.PersonId;
import hub.presence.board.Board;
import hub.presence.board.PresenceState;
import hub.presence.board.View;

/// What other machines are told of people. Any thread.
final class Machines {

    private final Board board;
    private final Directory directory;
    private final Map<PersonId, MachineState> told = new ConcurrentHashMap<>();

    Machines(Board board, Directory directory) {
        this.board = board;
        this.directory = directory;
    }

    /// The states of those whose staff number comes after this one, in that order.
    List<MachineState> statesAfter(String staffNumber, int limit) {
        return directory.activePeople().stream().map(this::detail).filter(Objects::nonNull)
                .filter(person -> person.staffNumber().compareTo(staffNumber) > 0)
                .sorted(Comparator.comparing(PersonDetail::staffNumber)).limit(limit).map(this::state).toList();
    }

    /// The states of these people at this moment; leavers are told as unknown.
    List<MachineState> states(Collection<PersonId> people) {
        return people.stream().map(this::detail).filter(Objects::nonNull).map(this::state).toList();
    }

    /// Whether a machine would see a difference to when this was last asked of this person: a note or a place is none.
    boolean changed(PersonId person) {
        var differs = new AtomicBoolean();
        told.compute(person, (_, before) -> {
            var detail = detail(person);
            var now = detail == null ? null : known(state(detail));
            differs.set(!Objects.equals(before, now));
            return now;
        });
        return differs.get();
    }

    private MachineState state(PersonDetail person) {
        if (person.leaver()) {
            return new MachineState(person.staffNumber(), person.extension(), PresenceState.UNKNOWN, null);
        }
        return new MachineState(person.staffNumber(), person.extension(),
                board.seenBy(View.KIOSK, person.id()).state(), board.seenBy(View.STAFF, person.id()).until());
    }

    /// Nothing is kept of those of whom nothing is known.
    private static @Nullable MachineState known(MachineState state) {
        return state.state() == PresenceState.UNKNOWN ? null : state;
    }

    private @Nullable PersonDetail detail(PersonId person) {
        return directory.person(person).orElse(null);
    }
}
