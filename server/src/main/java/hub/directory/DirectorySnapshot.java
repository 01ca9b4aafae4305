package hub.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.directory.reading.Folding;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The whole directory as it stands on one day, in memory: 20,000 people take some 30 MB and every question is answered
/// without a query. Immutable; any thread.
final class DirectorySnapshot {

    private static final Comparator<PersonDetail> BY_KANA = Comparator
            .comparing((PersonDetail person) -> Folding.fold(person.kana()))
            .thenComparing(PersonDetail::id);

    private final LocalDate day;
    private final Map<PersonId, PersonDetail> people;
    private final Map<PersonId, PersonBrief> briefs;
    private final Map<String, PersonId> staffNumbers;
    private final Map<String, List<PersonId>> extensions;
    private final Map<UnitId, List<PersonRow>> rows;
    private final UnitTree units;
    private final Sections sections;
    private final PeopleSearch search;

    DirectorySnapshot(LocalDate day, List<DirectoryRow.OfUnit> units, List<DirectoryRow.OfPerson> people,
            List<DirectoryRow.OfPost> posts) {
        var tree = new UnitTree(units.stream().map(DirectorySnapshot::bare).toList());
        var staff = new SnapshotPeople(day, people, posts, tree);
        this.day = day;
        this.people = staff.people();
        this.briefs = staff.briefs();
        this.rows = staff.rows();
        this.units = new UnitTree(tree.all().stream().map(unit -> unit.withHeadcount(headcount(tree, unit))).toList());
        this.sections = new Sections(this.people.values(), tree);
        this.staffNumbers = this.people.values().stream()
                .collect(Collectors.toUnmodifiableMap(PersonDetail::staffNumber, PersonDetail::id));
        this.extensions = this.people.values().stream()
                .filter(person -> !person.leaver() && person.extension() != null)
                .collect(Collectors.groupingBy(person -> Objects.requireNonNull(person.extension()),
                        Collectors.mapping(PersonDetail::id, Collectors.toUnmodifiableList())));
        this.search = new PeopleSearch(this.people.values().stream()
                .filter(person -> !person.leaver())
                .sorted(BY_KANA)
                .map(person -> SearchedPerson.of(person, Objects.requireNonNull(briefs.get(person.id())))));
    }

    LocalDate day() {
        return day;
    }

    /// The part of it that is kept for other days too.
    DirectoryDay asDay() {
        return new DirectoryDay(units, people.values(), briefs);
    }

    @Nullable
    PersonDetail person(PersonId id) {
        return people.get(id);
    }

    @Nullable
    PersonBrief brief(PersonId id) {
        return briefs.get(id);
    }

    @Nullable
    PersonId byStaffNumber(String staffNumber) {
        return staffNumbers.get(staffNumber);
    }

    List<PersonId> byExtension(String extension) {
        return extensions.getOrDefault(extension, List.of());
    }

    boolean isActive(PersonId id) {
        var person = people.get(id);
        return person != null && !person.leaver();
    }

    Collection<PersonId> activePeople() {
        return people.values().stream().filter(person -> !person.leaver()).map(PersonDetail::id).toList();
    }

    List<Unit> units() {
        return units.all();
    }

    @Nullable
    Unit unit(UnitId id) {
        return units.get(id);
    }

    /// The unit and those above it, from the bottom up.
    List<UnitId> upwards(UnitId id) {
        return units.upwards(id).stream().map(Unit::id).toList();
    }

    /// The unit and all below it.
    Set<UnitId> below(UnitId id) {
        return units.get(id) == null ? Set.of() : units.subtree(id);
    }

    /// Everybody with a post in the unit or below it, once for each such post, in the order of the tree, then by rank.
    List<PersonRow> rowsOf(UnitId unit) {
        return units.subtree(unit).stream().flatMap(id -> rows.getOrDefault(id, List.of()).stream()).toList();
    }

    Set<PersonId> membersOf(UnitId unit) {
        return rowsOf(unit).stream().map(row -> row.person().id()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Sections sections() {
        return sections;
    }

    List<PersonHit> findPeople(String query, int limit) {
        return search.find(query, limit);
    }

    List<Unit> findUnits(String query, int limit) {
        var sought = Folding.fold(query);
        return sought.isEmpty() ? List.of()
                : units.all().stream().filter(unit -> answers(unit, sought)).limit(limit).toList();
    }

    private int headcount(UnitTree tree, Unit unit) {
        var people = new HashSet<PersonId>();
        tree.subtree(unit.id()).forEach(id -> rows.getOrDefault(id, List.of())
                .forEach(row -> people.add(row.person().id())));
        return people.size();
    }

    private static boolean answers(Unit unit, String sought) {
        return Folding.fold(unit.name()).contains(sought) || Folding.fold(unit.kana()).contains(sought)
                || Folding.fold(unit.code()).startsWith(sought)
                || (unit.extension() != null && Folding.fold(unit.extension()).startsWith(sought));
    }

    private static Unit bare(DirectoryRow.OfUnit row) {
        return new Unit(row.id(), row.code(), row.name(), row.kana(), row.parent(), row.level(), row.sort(),
                row.extension(), row.place(), 0);
    }
}
