package hub.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

import hub.demo.DemoUnit.Level;
import hub.demo.Names.Name;

/// Fills every seat of the org chart: first with the people of `people.csv`, then with drawn ones.
final class Hiring {
    private static final double CONCURRENT_SHARE = 0.06;
    private static final int FIRST_DRAWN_STAFF_NUMBER = 100101;

    private final List<DemoUnit> units;
    private final LocalDate today;
    private final LocalDate april;
    private final Dice dice = Dice.of("staff", 1);
    private final Names names = new Names();
    private final Map<String, List<NamedCsvRecord>> known;
    private final Set<String> mails = new HashSet<>();
    private final Extensions extensions;
    private final Map<String, Integer> unitIds = new HashMap<>();

    /// One filled seat, before people are numbered.
    private record Hire(DemoUnit unit, String title, Name name, LocalDate joinedOn, LocalDate since,
            @Nullable String extension, @Nullable NamedCsvRecord known) {}

    private final List<Hire> hires = new ArrayList<>();

    Hiring(List<DemoUnit> units, LocalDate today, DemoSize size) {
        this.units = units;
        this.today = today;
        this.april = today.withMonth(4).withDayOfMonth(1).minusYears(today.getMonthValue() < 4 ? 1 : 0);
        this.known = DemoFiles.csv("people.csv").stream()
                .collect(Collectors.groupingBy(p -> unitOf(p, size), Collectors.toCollection(ArrayList::new)));
        this.extensions = new Extensions(size, known.values().stream().flatMap(List::stream)
                .map(p -> p.getField("extension")).collect(Collectors.toSet()));
        known.values().forEach(group -> group.forEach(p -> names.taken(p.getField("family") + " "
                + p.getField("given"))));
        units.forEach(unit -> unitIds.put(unit.code(), unit.id()));
    }

    Staff hire() {
        units.forEach(this::fill);
        var order = new ArrayList<>(hires);
        // Staff numbers follow the day of joining, as a personnel section gives them out.
        order.sort(Comparator.comparing(Hire::joinedOn));
        var people = new ArrayList<DemoPerson>();
        var posts = new ArrayList<DemoPost>();
        var grants = new ArrayList<DemoGrant>();
        int number = FIRST_DRAWN_STAFF_NUMBER;
        for (var hire : order) {
            var line = hire.known;
            var staffNumber = line == null ? String.valueOf(number++) : line.getField("staffNumber");
            var person = person(people.size() + 1, staffNumber, hire);
            people.add(person);
            addPosts(posts, person, hire);
            addGrants(grants, person, hire);
        }
        return new Staff(List.copyOf(people), List.copyOf(posts), List.copyOf(grants));
    }

    private void fill(DemoUnit unit) {
        if (unit.extension() != null) extensions.startAt(Integer.parseInt(unit.extension()));
        var seats = Seats.of(unit);
        for (var line : known.getOrDefault(unit.code(), List.of())) {
            var title = line.getField("title");
            if (!seats.remove(title)) seats.removeLast();
            hires.add(known(unit, line));
        }
        seats.forEach(title -> hires.add(drawn(unit, title)));
    }

    private Hire known(DemoUnit unit, NamedCsvRecord line) {
        var name = new Name(line.getField("family"), line.getField("given"), line.getField("familyKana"),
                line.getField("givenKana"), line.getField("familyRomaji"), line.getField("givenRomaji"));
        var title = line.getField("title");
        var joined = joined(Title.of(title), Integer.parseInt(line.getField("born")));
        return new Hire(unit, title, name, joined, since(joined), line.getField("extension"), line);
    }

    private Hire drawn(DemoUnit unit, String word) {
        var title = Title.of(word);
        int born = april.getYear() - dice.between(title.youngest, title.oldest);
        var name = names.draw(dice, dice.chance(title.women), born);
        var joined = joined(title, born);
        boolean shared = !title.isPermanent() && dice.chance(0.5);
        return new Hire(unit, word, name, joined, since(joined), shared ? null : extensions.next(), null);
    }

    private LocalDate joined(Title title, int born) {
        if (!title.isPermanent()) {
            var contract = april.minusYears(dice.below(5)).plusMonths(dice.chance(0.8) ? 0 : 3);
            return contract.isAfter(today) ? april : contract;
        }
        boolean midCareer = dice.chance(0.12) && title != Title.STAFF;
        int age = midCareer ? dice.between(26, 33) : dice.pick(List.of(18, 20, 22, 22, 22, 22, 24));
        var joined = LocalDate.of(born + age, 4, 1);
        return joined.isAfter(april) ? april : joined;
    }

    /// Most people move every few years on 1 April, some on 1 October.
    private LocalDate since(LocalDate joined) {
        var since = april.minusYears(dice.below(4)).minusMonths(dice.chance(0.06) ? 6 : 0);
        return since.isBefore(joined) ? joined : since;
    }

    private DemoPerson person(int id, String staffNumber, Hire hire) {
        var name = hire.name;
        boolean phone = Title.of(hire.title).leads() || dice.chance(0.08);
        return new DemoPerson(id, staffNumber, name.family(), name.written(), name.kana(), name.romaji(),
                hire.extension, mail(name), phone ? "080-0000-%04d".formatted(id % 10000) : null, hire.joinedOn,
                hire.title);
    }

    private String mail(Name name) {
        var local = name.familyRomaji() + "-" + name.givenRomaji();
        var free = local;
        for (int i = 2; !mails.add(free); i++)
            free = local + i;
        return free + "@city.minato.example";
    }

    private void addPosts(List<DemoPost> posts, DemoPerson person, Hire hire) {
        int rank = Title.of(hire.title).rank;
        posts.add(new DemoPost(person.id(), hire.unit.id(), hire.title, rank, true, hire.since));
        var other = concurrent(hire);
        if (other != null)
            posts.add(new DemoPost(person.id(), other, hire.title, rank, false,
                    april.isAfter(hire.since) ? april : hire.since));
    }

    private @Nullable Integer concurrent(Hire hire) {
        if (hire.known != null)
            return hire.known.getField("concurrent").isEmpty() ? null : unitIds.get(hire.known.getField("concurrent"));
        boolean may = hire.unit.level() == Level.SUBSECTION && Title.of(hire.title).isPermanent();
        if (!may || !dice.chance(CONCURRENT_SHARE * 1.1)) return null;
        var others = units.stream().filter(u -> u.level() == Level.SUBSECTION && u.id() != hire.unit.id()).toList();
        var near = others.stream().filter(u -> u.parent() != null && u.parent().equals(hire.unit.parent())).toList();
        return dice.pick(near.isEmpty() || dice.chance(0.6) ? others : near).id();
    }

    private static void addGrants(List<DemoGrant> grants, DemoPerson person, Hire hire) {
        var title = Title.of(hire.title);
        if (title == Title.SECTION_CHIEF || title == Title.HEAD)
            grants.add(new DemoGrant(person.id(), "UNIT_MANAGER", hire.unit.id()));
        var role = hire.known == null ? "" : hire.known.getField("role");
        if (!role.isEmpty() && !role.equals("UNIT_MANAGER")) grants.add(new DemoGrant(person.id(), role, null));
    }

    private static String unitOf(NamedCsvRecord person, DemoSize size) {
        var code = person.getField("unit");
        return size.copies > 1 && code.length() == 6 ? code + "1" : code;
    }
}
