package hub.chat.notice;

import java.util.List;
import java.util.Set;

import hub.chat.room.Mention;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// As what a message names a person: the closest counts.
enum Named {
    NO,
    ROOM,
    UNIT,
    ME;

    static Named in(List<Mention> mentions, PersonId person, Set<UnitId> units) {
        return mentions.stream().map(mention -> by(mention, person, units))
                .max(Enum::compareTo).orElse(NO);
    }

    private static Named by(Mention mention, PersonId person, Set<UnitId> units) {
        return switch (mention.kind()) {
            case ROOM -> ROOM;
            case UNIT -> units.contains(new UnitId(mention.id())) ? UNIT : NO;
            case PERSON -> person.value() == mention.id() ? ME : NO;
        };
    }
}
