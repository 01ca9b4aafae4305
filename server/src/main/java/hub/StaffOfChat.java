package hub;

import java.util.List;

import hub.chat.ChatPeople;
import hub.directory.Directory;
import hub.directory.PersonBrief;
import hub.kernel.id.PersonId;

/// Answers chat from the directory.
record StaffOfChat(Directory directory) implements ChatPeople {

    @Override
    public PersonBrief brief(PersonId person) {
        return directory.brief(person).orElseGet(() -> new PersonBrief(person, "?", "", null, null));
    }

    @Override
    public boolean active(PersonId person) {
        return directory.isActive(person);
    }

    @Override
    public List<Staff> units() {
        return directory.unitsToday().stream()
                .map(unit -> new Staff(unit.id(), unit.name(), directory.membersOf(unit.id())))
                .toList();
    }
}
