package hub.booking.notice;

import java.util.Collection;

import hub.booking.notice.NoticeEvent.Noticed;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;

/// Writes notices down and tells the devices of who they are for. Within a command.
record NoticeTeller(NoticeRepository repository) {

    /// Once for all dates of a series that one command has changed.
    void tell(Tx tx, Collection<PersonId> people, NoticeDraft draft) {
        people.stream().filter(person -> !repository.told(tx.sql(), person, draft, tx.now())).forEach(person -> {
            var id = put(tx, person, draft);
            tx.emit(new Noticed(person, draft.told(id, tx.now())));
        });
    }

    private long put(Tx tx, PersonId person, NoticeDraft draft) {
        var same = repository.unseen(tx.sql(), person, draft);
        same.ifPresent(id -> repository.update(tx.sql(), id, draft, tx.now()));
        return same.orElseGet(() -> repository.insert(tx.sql(), person, draft, tx.now()));
    }
}
