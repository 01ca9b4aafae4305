package hub.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.directory.DirectoryRow.OfPerson;
import hub.directory.DirectoryRow.OfPost;
import hub.directory.reading.Folding;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// Joins people, posts and units of one day. Posts in a unit that is not of that day are left out.
final class SnapshotPeople {

    private static final Comparator<OfPost> MAIN_FIRST = Comparator.comparing(OfPost::main).reversed()
            .thenComparingInt(OfPost::rank);
    private static final Comparator<PersonRow> BY_RANK = Comparator.comparingInt(PersonRow::rank)
            .thenComparing(row -> Folding.fold(row.person().kana()))
            .thenComparing(row -> row.person().id());

    private final Map<PersonId, PersonDetail> people = new HashMap<>();
    private final Map<PersonId, PersonBrief> briefs = new HashMap<>();
    private final Map<UnitId, List<PersonRow>> rows = new HashMap<>();
    private final Map<UnitId, String> paths = new HashMap<>();
    private final LocalDate day;
    private final UnitTree units;

    SnapshotPeople(LocalDate day, List<OfPerson> people, List<OfPost> posts, UnitTree units) {
        this.day = day;
        this.units = units;
        var postsOf = posts.stream()
                .filter(post -> units.get(post.unit()) != null)
                .sorted(MAIN_FIRST)
                .collect(Collectors.groupingBy(OfPost::person));
        people.forEach(person -> add(person, postsOf.getOrDefault(person.id(), List.of())));
        rows.values().forEach(list -> list.sort(BY_RANK));
    }

    Map<PersonId, PersonDetail> people() {
        return people;
    }

    Map<PersonId, PersonBrief> briefs() {
        return briefs;
    }

    Map<UnitId, List<PersonRow>> rows() {
        return rows;
    }

    private void add(OfPerson row, List<OfPost> posts) {
        var leaver = row.leftOn() != null && !row.leftOn().isAfter(day);
        var held = leaver ? List.<OfPost>of() : posts;
        var person = new PersonDetail(row.id(), row.staffNumber(), row.name(), row.kana(), row.romaji(),
                row.extension(), row.mail(), row.workPhone(), row.photo(), leaver,
                held.stream().map(this::post).toList());
        var brief = person.brief(held.isEmpty() ? null : section(held.getFirst().unit()));
        people.put(row.id(), person);
        briefs.put(row.id(), brief);
        held.forEach(post -> rows.computeIfAbsent(post.unit(), none -> new ArrayList<>())
                .add(line(person, brief, post)));
    }

    private Post post(OfPost row) {
        return new Post(row.unit(), name(row.unit()), path(row.unit()), row.title(), row.main(), row.from(), row.to());
    }

    private static PersonRow line(PersonDetail person, PersonBrief brief, OfPost post) {
        return new PersonRow(brief, post.unit(), post.title(), post.rank(), !post.main(), person.extension(),
                person.mail(), person.workPhone());
    }

    private String name(UnitId id) {
        @Nullable Unit unit = units.get(id);
        return unit == null ? "" : unit.name();
    }

    /// The section the unit is or lies in; a unit that lies in none stands for itself.
    private String section(UnitId id) {
        return units.upwards(id).stream()
                .filter(unit -> unit.level() == UnitLevel.SECTION)
                .findFirst()
                .map(Unit::name)
                .orElseGet(() -> name(id));
    }

    private String path(UnitId id) {
        return paths.computeIfAbsent(id, unit -> units.upwards(unit).reversed().stream()
                .map(Unit::name)
                .collect(Collectors.joining(" ")));
    }
}
