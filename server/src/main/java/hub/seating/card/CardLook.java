package hub.seating.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import hub.directory.Directory;
import hub.kernel.id.PersonId;
import hub.seating.card.CardSheet.CardFault;
import hub.seating.card.CardSheet.CardLine;

/// What taking over a list would do. For one list.
final class CardLook {

    private final CardBook book;
    private final CardKey key;
    private final Directory directory;
    private final List<CardFault> faults = new ArrayList<>();
    private final List<Add> adds = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<PersonId, Integer> more = new HashMap<>();
    private int known;

    CardLook(CardBook book, CardKey key, Directory directory) {
        this.book = book;
        this.key = key;
        this.directory = directory;
    }

    record Add(String hash, PersonId person) {}

    /// @param faults by line
    record Seen(List<Add> adds, int known, List<CardFault> faults) {}

    Seen at(CardSheet sheet) {
        faults.addAll(sheet.faults());
        sheet.lines().forEach(this::line);
        faults.sort(Comparator.comparingInt(CardFault::line));
        return new Seen(adds, known, faults);
    }

    private void line(CardLine line) {
        var hash = key.hash(line.number());
        var person = directory.byStaffNumber(line.staffNumber());
        if (person.isPresent() && person.get().equals(book.owner(hash)) && seen.add(hash)) {
            known++;
            return;
        }
        fault(hash, person).ifPresentOrElse(fault -> faults.add(new CardFault(line.line(), fault)),
                () -> add(hash, person.orElseThrow()));
    }

    private void add(String hash, PersonId person) {
        more.merge(person, 1, Integer::sum);
        adds.add(new Add(hash, person));
    }

    private Optional<CardError> fault(String hash, Optional<PersonId> person) {
        if (person.isEmpty()) {
            return Optional.of(CardError.UNKNOWN_STAFF);
        }
        if (!seen.add(hash)) {
            return Optional.of(CardError.DOUBLE);
        }
        if (book.owner(hash) != null) {
            return Optional.of(CardError.TAKEN);
        }
        var has = book.of(person.get()).size() + more.getOrDefault(person.get(), 0);
        return has < CardBook.MOST ? Optional.empty() : Optional.of(CardError.TOO_MANY);
    }
}
