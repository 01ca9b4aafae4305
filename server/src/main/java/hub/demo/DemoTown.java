package hub.demo;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import hub.demo.DemoUnit.Level;

/// The fictional town みなと市. The same size and the same instant always give the same town.
///
/// Units, people and rooms are held; messages are made while they are read, one room after the other, because the large
/// town has more of them than fit into memory.
final class DemoTown {
    /// The reader of the pictures, 中村 美咲, who has something unread when she comes.
    static final String READER = "100001";

    private final DemoSize size;
    private final Moment moment;
    private final List<DemoUnit> units;
    private final Staff staff;
    private final List<DemoRoom> rooms;
    private final List<String> sectionNames;
    private final Map<Integer, Integer> mainUnits = new HashMap<>();
    private final Map<String, DemoPerson> byName = new HashMap<>();
    private final Map<String, List<Scene>> scenes = new HashMap<>();
    private final Map<String, Script> scripts = Script.read();
    private final Words words = Words.read();
    private final Map<Integer, Set<String>> relatives;
    private final double messagesPerShare;

    private DemoTown(DemoSize size, Instant now) {
        this.size = size;
        this.moment = Moment.of(now);
        var chart = OrgChart.read(size);
        this.staff = new Hiring(chart, moment.today(), size).hire();
        staff.people().forEach(person -> byName.putIfAbsent(person.name(), person));
        for (var post : staff.posts())
            if (post.main()) mainUnits.put(post.person(), post.unit());
        this.units = withExtensions(chart);
        this.relatives = relatives(units);
        this.sectionNames = units.stream().filter(u -> u.level() == Level.SECTION).map(DemoUnit::name).distinct()
                .toList();
        this.rooms = new RoomPlan(size, units, staff, moment).rooms();
        this.messagesPerShare = (double) size.messages / rooms.stream().mapToInt(DemoRoom::share).sum();
    }

    static DemoTown of(DemoSize size, Instant now) {
        return new DemoTown(size, now);
    }

    /// A subsection is called at the telephone of its leader.
    private List<DemoUnit> withExtensions(List<DemoUnit> chart) {
        var leaders = staff.posts().stream().filter(post -> post.main() && post.rank() == Title.LEADER.rank)
                .collect(Collectors.toMap(DemoPost::unit, post -> person(post.person()), (first, _) -> first));
        return chart.stream().map(unit -> {
            var leader = leaders.get(unit.id());
            var number = leader == null ? null : leader.extension();
            return unit.extension() != null || number == null ? unit : unit.withExtension(number);
        }).toList();
    }

    List<DemoUnit> units() {
        return units;
    }

    List<DemoPerson> people() {
        return staff.people();
    }

    List<DemoPost> posts() {
        return staff.posts();
    }

    List<DemoGrant> grants() {
        return staff.grants();
    }

    List<DemoRoom> rooms() {
        return rooms;
    }

    Moment moment() {
        return moment;
    }

    Words words() {
        return words;
    }

    /// All messages, room by room; lazily.
    Stream<DemoMessage> messages() {
        return rooms.stream().flatMap(this::messages);
    }

    /// The messages of one room, ascending; lazily.
    Stream<DemoMessage> messages(DemoRoom room) {
        var talk = new RoomTalk(this, room, room.share() * messagesPerShare);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(talk, 0), false);
    }

    /// How far the members of a room have read.
    ///
    /// @param head number of the room's last message
    /// @param lastSaid number of each author's last message
    List<DemoPointer> pointers(DemoRoom room, int head, Map<Integer, Integer> lastSaid) {
        var dice = Dice.of("pointers", room.id());
        return room.members().stream().map(person -> {
            int behind = person(person).staffNumber().equals(READER) ? script(room).unread() : behind(dice);
            int read = Math.max(head - behind, lastSaid.getOrDefault(person, 0));
            return new DemoPointer(room.id(), person, Math.max(read, 0), Math.max(read, 0));
        }).toList();
    }

    /// Most have read everything, some lack today's, a few were away.
    private static int behind(Dice dice) {
        double luck = dice.fraction();
        if (luck < 0.66) return 0;
        return luck < 0.92 ? dice.between(1, 7) : dice.between(8, 60);
    }

    DemoPerson person(int id) {
        return staff.people().get(id - 1);
    }

    DemoPerson personNamed(String name) {
        var person = byName.get(name);
        if (person == null) throw new IllegalArgumentException("Nobody is called " + name);
        return person;
    }

    /// 中村 美咲, whom most visitors are.
    DemoPerson reader() {
        return staff.people().stream().filter(person -> person.staffNumber().equals(READER)).findFirst().orElseThrow();
    }

    DemoUnit unit(int id) {
        return units.get(id - 1);
    }

    DemoUnit unitOf(DemoPerson person) {
        return unit(mainUnits.getOrDefault(person.id(), 1));
    }

    /// The section of a person; of those above sections, their department.
    DemoUnit sectionOf(DemoPerson person) {
        var unit = unitOf(person);
        return unit.level() == Level.SUBSECTION && unit.parent() != null ? unit(unit.parent()) : unit;
    }

    /// Whether a unit is another one or lies below it.
    boolean isWithin(DemoUnit unit, int top) {
        for (var u = unit;; u = unit(u.parent())) {
            if (u.id() == top) return true;
            if (u.parent() == null) return false;
        }
    }

    /// Whether a unit is one of the named ones, or above or below one of them.
    boolean isAbout(DemoUnit unit, List<String> names) {
        return !Collections.disjoint(relatives.getOrDefault(unit.id(), Set.of()), names);
    }

    /// By unit, the names of itself and of all above and below it, as if each subsection stood only once.
    private static Map<Integer, Set<String>> relatives(List<DemoUnit> units) {
        var relatives = new HashMap<Integer, Set<String>>();
        for (var unit : units)
            for (var above = unit;; above = units.get(above.parent() - 1)) {
                relatives.computeIfAbsent(above.id(), _ -> new HashSet<>()).add(plain(unit));
                relatives.computeIfAbsent(unit.id(), _ -> new HashSet<>()).add(plain(above));
                if (above.parent() == null) break;
            }
        return relatives;
    }

    private static String plain(DemoUnit unit) {
        return unit.name().replaceFirst("第[一二三四五](?=係)", "");
    }

    /// The first section of this name; the wards of a large town have another one each.
    Optional<DemoUnit> section(String name) {
        return units.stream().filter(unit -> unit.level() == Level.SECTION && unit.name().equals(name)).findFirst();
    }

    List<String> sectionNames() {
        return sectionNames;
    }

    List<Scene> scenes(String topic) {
        return scenes.computeIfAbsent(topic, Scene::read);
    }

    Script script(DemoRoom room) {
        return scripts.getOrDefault(room.name().replaceAll("\\(\\d+/\\d+\\)", ""), Script.NONE);
    }

    DemoSize size() {
        return size;
    }
}
