package hub.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who asks, answers and looks in the community: in each section a few answer much more than others.
final class QuestionPeople {
    private final DemoTown town;
    private final List<DemoPerson> all;
    private final Map<Integer, List<DemoPerson>> bySection = new HashMap<>();
    private final Map<Integer, Weighted<DemoPerson>> experts = new HashMap<>();
    private final Map<String, Optional<DemoUnit>> sections = new HashMap<>();

    QuestionPeople(DemoTown town) {
        this.town = town;
        this.all = town.people().stream().filter(person -> Title.of(person.title()).rank >= Title.LEADER.rank)
                .toList();
        all.forEach(person -> bySection.computeIfAbsent(town.sectionOf(person).id(), _ -> new ArrayList<>())
                .add(person));
        bySection.forEach((section, people) -> experts.put(section, new Weighted<>(people, this::eagerness)));
    }

    private double eagerness(DemoPerson person) {
        double luck = 1 + person.id() * 7 % 5;
        return luck * luck;
    }

    /// See [DemoTown#section].
    Optional<DemoUnit> section(String name) {
        return sections.computeIfAbsent(name, town::section);
    }

    DemoPerson any(Dice dice) {
        return dice.pick(all);
    }

    /// Somebody of a section, most often one of its experts.
    DemoPerson of(DemoUnit section, Dice dice) {
        var people = experts.get(section.id());
        return people == null ? any(dice) : people.pick(dice);
    }

    /// Some people, each once.
    List<Integer> some(int count, Dice dice) {
        var some = new HashSet<Integer>();
        while (some.size() < Math.min(count, all.size() / 2))
            some.add(any(dice).id());
        return List.copyOf(some.stream().sorted().toList());
    }

    int sectionOf(DemoPerson person) {
        return town.sectionOf(person).id();
    }

    String wordFor(String slot, DemoPerson asker, Dice dice) {
        return switch (slot) {
            case "課" -> town.sectionOf(asker).name();
            case "係" -> town.unitOf(asker).name();
            default -> dice.pick(town.sectionNames());
        };
    }
}
