package hub.chat.room;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import hub.kernel.id.PersonId;

/// The people a room without a name is for, the smallest id first, so that there is one room for exactly them.
record Circle(List<PersonId> people) {

    /// Beyond this a room needs a name to be told from others.
    static final int MAX = 8;

    static Circle of(Collection<PersonId> people) {
        return new Circle(people.stream().distinct().sorted().toList());
    }

    static Circle parse(String key) {
        return new Circle(Arrays.stream(key.split(":")).map(id -> new PersonId(Long.parseLong(id))).toList());
    }

    String key() {
        return people.stream().map(PersonId::toString).collect(Collectors.joining(":"));
    }

    List<PersonId> without(PersonId me) {
        return people.stream().filter(person -> !person.equals(me)).toList();
    }
}
