package hub.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

import hub.demo.DemoRoom.Kind;

/// Decides which rooms there are and who is in them: one per unit, the groups of `groups.csv`, rooms of two.
final class RoomPlan {
    private static final int DEPARTMENT_SHARE = 150;
    private static final int SECTION_SHARE = 600;
    private static final int SUBSECTION_SHARE = 240;
    private static final int DIRECT_SHARE = 90;
    /// Besides those of `directs.csv`.
    private static final int DIRECTS_PER_HUNDRED_PEOPLE = 5;
    private static final int DIRECTS_PER_HUNDRED_PEOPLE_OF_LARGE = 25;

    /// Groups that meet over a common task, whatever it is.
    private static final Set<String> WORKING_GROUPS = Set.of("standard", "paperless", "festival");

    private final DemoSize size;
    private final List<DemoUnit> units;
    private final Staff staff;
    private final Moment moment;
    private final LocalDate yearAgo;
    private final Dice dice = Dice.of("rooms", 1);
    private final Map<Integer, Set<Integer>> membersOfUnit = new HashMap<>();
    private final Map<String, Integer> byStaffNumber = new HashMap<>();
    private final List<DemoRoom> rooms = new ArrayList<>();

    RoomPlan(DemoSize size, List<DemoUnit> units, Staff staff, Moment moment) {
        this.size = size;
        this.units = units;
        this.staff = staff;
        this.moment = moment;
        this.yearAgo = moment.lastDay().minusYears(1);
        staff.people().forEach(p -> byStaffNumber.put(p.staffNumber(), p.id()));
        for (var post : staff.posts())
            for (var unit = unit(post.unit());; unit = unit(unit.parent())) {
                membersOfUnit.computeIfAbsent(unit.id(), _ -> new TreeSet<>()).add(post.person());
                if (unit.parent() == null) break;
            }
    }

    List<DemoRoom> rooms() {
        units.forEach(this::addUnit);
        var groups = DemoFiles.csv("groups.csv");
        groups.forEach(group -> addGroup(group, "", units));
        units.stream().filter(unit -> unit.name().endsWith("区役所")).forEach(ward -> groups
                .forEach(group -> addGroup(group, " " + ward.name(), unitsBelow(ward))));
        addDirects();
        return List.copyOf(rooms);
    }

    private void addUnit(DemoUnit unit) {
        int share = switch (unit.level()) {
            case DEPARTMENT -> DEPARTMENT_SHARE;
            case SECTION -> unit.name().equals("情報政策課") ? SECTION_SHARE * 2 : SECTION_SHARE;
            case SUBSECTION -> SUBSECTION_SHARE;
        };
        var topics = unit.level() == DemoUnit.Level.DEPARTMENT ? List.of("department")
                : List.of(unit.topic(), "general");
        add(Kind.UNIT, unit.name(), null, unit.id(), membersOfUnit.getOrDefault(unit.id(), Set.of()), topics,
                share * dice.between(75, 125) / 100, yearAgo);
    }

    private void addGroup(NamedCsvRecord group, String suffix, List<DemoUnit> among) {
        var members = new TreeSet<Integer>();
        if (suffix.isEmpty()) words(group, "people").forEach(number -> members.add(known(number)));
        var pool = pool(group, suffix.isEmpty() ? words(group, "units") : List.of(), among);
        int wanted = Math.min(Integer.parseInt(group.getField("size")), pool.size());
        while (members.size() < wanted)
            members.add(dice.pick(pool));
        var opened = moment.lastDay().minusDays(Long.parseLong(group.getField("openedDaysAgo")));
        var topic = group.getField("topic");
        var topics = WORKING_GROUPS.contains(topic) ? List.of(topic, "project") : List.of(topic);
        add(Kind.GROUP, group.getField("name").replace("{日付}", dateOfToday()) + suffix, group.getField("purpose"),
                null, members, topics, Integer.parseInt(group.getField("share")), opened);
    }

    private List<Integer> pool(NamedCsvRecord group, List<String> names, List<DemoUnit> among) {
        var titles = words(group, "titles");
        var pool = new HashSet<Integer>();
        for (var unit : among)
            if (names.isEmpty() || names.contains(unit.name()))
                pool.addAll(membersOfUnit.getOrDefault(unit.id(), Set.of()));
        return pool.stream().filter(id -> titles.isEmpty() ? Title.of(person(id).title()).isPermanent()
                : titles.contains(person(id).title())).sorted().toList();
    }

    private void addDirects() {
        var pairs = new HashSet<Set<Integer>>();
        for (var line : DemoFiles.csv("directs.csv"))
            addDirect(pairs, known(line.getField("one")), known(line.getField("other")),
                    Integer.parseInt(line.getField("share")));
        int more = staff.people().size() / 100
                * (size == DemoSize.LARGE ? DIRECTS_PER_HUNDRED_PEOPLE_OF_LARGE : DIRECTS_PER_HUNDRED_PEOPLE);
        var sections = units.stream().filter(u -> u.level() == DemoUnit.Level.SECTION).toList();
        for (int i = 0; i < more; i++) {
            var near = List.copyOf(membersOfUnit.getOrDefault(dice.pick(sections).id(), Set.of()));
            int one = dice.pick(near);
            int other = dice.chance(0.6) ? dice.pick(near) : dice.pick(staff.people()).id();
            if (one != other) addDirect(pairs, one, other, DIRECT_SHARE * dice.between(40, 140) / 100);
        }
    }

    private void addDirect(Set<Set<Integer>> pairs, int one, int other, int share) {
        if (!pairs.add(Set.of(one, other))) return;
        add(Kind.DIRECT, person(one).name() + "/" + person(other).name(), null, null, Set.of(one, other),
                List.of("direct"), share, yearAgo.plusDays(dice.below(120)));
    }

    private void add(Kind kind, String name, @Nullable String purpose,
            @Nullable Integer unit, Collection<Integer> members, List<String> topics,
            int share, LocalDate opened) {
        rooms.add(new DemoRoom(rooms.size() + 1, kind, name, purpose, unit, members.stream().sorted().toList(), topics,
                share, opened));
    }

    private List<DemoUnit> unitsBelow(DemoUnit top) {
        return units.stream()
                .filter(u -> u.level() == DemoUnit.Level.SECTION && top.id() == (u.parent() == null ? 0 : u.parent()))
                .toList();
    }

    private String dateOfToday() {
        return moment.lastDay().getMonthValue() + "/" + moment.lastDay().getDayOfMonth();
    }

    private int known(String staffNumber) {
        return Objects.requireNonNull(byStaffNumber.get(staffNumber), staffNumber);
    }

    private DemoUnit unit(int id) {
        return units.get(id - 1);
    }

    private DemoPerson person(int id) {
        return staff.people().get(id - 1);
    }

    private static List<String> words(NamedCsvRecord line, String field) {
        var text = line.getField(field);
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
