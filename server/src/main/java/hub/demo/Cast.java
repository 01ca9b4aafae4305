package hub.demo;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Who plays a scene in a room, and how they are spoken of there.
final class Cast {
    private final DemoTown town;
    private final DemoRoom room;
    private final DemoPerson leader;
    private final Weighted<DemoPerson> talkers;

    Cast(DemoTown town, DemoRoom room) {
        this.town = town;
        this.room = room;
        var members = room.members().stream().map(town::person).toList();
        this.leader = members.stream().min(Comparator.comparingInt((DemoPerson p) -> Title.of(p.title()).rank)
                .thenComparingInt(DemoPerson::id)).orElseThrow();
        this.talkers = new Weighted<>(members, this::talkativeness);
    }

    /// Some say much, some little; the same ones every day.
    private double talkativeness(DemoPerson person) {
        double byTitle = switch (Title.of(person.title())) {
            case HEAD, DEPUTY, SECTION_CHIEF -> 0.02;
            case SECTION_DEPUTY -> 0.2;
            case LEADER, BY_YEAR -> 0.5;
            case SENIOR, SKILLED, STAFF, REHIRED -> 1;
        };
        boolean guest = room.unit() != null && !town.isWithin(town.unitOf(person), room.unit());
        return byTitle * (guest ? 0.05 : 1) * (1 + person.id() * 7 % 5);
    }

    boolean canPlay(Scene scene) {
        if (!scene.units().isEmpty() && !isFor(scene.units())) return false;
        return room.members().size() >= scene.cast().length() + (scene.needsLeader() ? 1 : 0);
    }

    private boolean isFor(List<String> units) {
        if (units.contains("別課")) return !town.sectionOf(one()).equals(town.sectionOf(other()));
        if (room.unit() == null) return false;
        var home = town.unit(room.unit());
        return units.contains("課だけ") ? home.level() == DemoUnit.Level.SECTION : town.isAbout(home, units);
    }

    private DemoPerson one() {
        return town.person(room.members().getFirst());
    }

    private DemoPerson other() {
        return town.person(room.members().getLast());
    }

    Map<Character, DemoPerson> pick(Scene scene, Dice dice) {
        var cast = new HashMap<Character, DemoPerson>();
        if (scene.needsLeader()) cast.put('L', leader);
        for (char who : scene.cast().toCharArray()) {
            var person = talkers.pick(dice);
            while (cast.containsValue(person))
                person = talkers.pick(dice);
            cast.put(who, person);
        }
        return cast;
    }

    /// The words for {A}, {Aの課}, {Aの内線}, {課}, {他課} in this scene.
    String wordFor(String slot, Map<Character, DemoPerson> cast, Dice dice) {
        if (slot.equals("他課")) return dice.pick(town.sectionNames());
        var person = cast.get(slot.charAt(0));
        if (person == null) return roomUnit(slot, cast);
        return switch (slot.substring(1)) {
            case "の課" -> town.sectionOf(person).name();
            case "の係" -> town.unitOf(person).name();
            case "の内線" -> Objects.requireNonNullElse(person.extension(), "代表");
            default -> address(person);
        };
    }

    private String roomUnit(String slot, Map<Character, DemoPerson> cast) {
        if (room.unit() != null) return town.unit(room.unit()).name();
        var anyone = cast.values().iterator().next();
        return slot.equals("係") ? town.unitOf(anyone).name() : town.sectionOf(anyone).name();
    }

    /// Inside a section the chief is simply 課長, inside a subsection the leader simply 係長.
    private String address(DemoPerson person) {
        boolean home = room.kind() == DemoRoom.Kind.UNIT && person.equals(leader);
        return home && Title.of(person.title()).leads() ? person.title() : person.address();
    }
}
