package hub.chat.room;

import hub.kernel.id.PersonId;

/// The two people of a DIRECT room, the smaller id first, so that there is one room for both.
record Pair(PersonId first, PersonId second) {

    static Pair of(PersonId one, PersonId other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    static Pair parse(String key) {
        var colon = key.indexOf(':');
        return new Pair(
                new PersonId(Long.parseLong(key.substring(0, colon))),
                new PersonId(Long.parseLong(key.substring(colon + 1))));
    }

    String key() {
        return first + ":" + second;
    }

    PersonId other(PersonId me) {
        return first.equals(me) ? second : first;
    }
}
