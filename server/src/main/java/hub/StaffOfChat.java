package hub;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import hub.chat.room.ChatPeople;
import hub.directory.Directory;
import hub.directory.Managers;
import hub.directory.PersonBrief;
import hub.directory.Post;
import hub.directory.Unit;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// Answers chat from the directory.
record StaffOfChat(Directory directory, Managers managers) implements ChatPeople {

    @Override
    public PersonBrief brief(PersonId person) {
        return known(person).orElseGet(() -> new PersonBrief(person, "?", "", null, null));
    }

    @Override
    public Optional<PersonBrief> known(PersonId person) {
        return directory.brief(person);
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

    @Override
    public Optional<String> unitName(UnitId unit) {
        return directory.unit(unit).map(Unit::name);
    }

    @Override
    public Set<UnitId> unitsOf(PersonId person) {
        return directory.person(person).stream()
                .flatMap(detail -> detail.posts().stream())
                .map(Post::unit)
                .flatMap(unit -> directory.upwards(unit).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UnitId> sectionsOf(PersonId person) {
        return directory.sectionsOf(person);
    }

    @Override
    public boolean manages(PersonId person, UnitId unit) {
        return managers.manages(person, unit);
    }
}
