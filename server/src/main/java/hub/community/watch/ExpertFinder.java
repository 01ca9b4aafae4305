package hub.community.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.community.question.QuestionId;
import hub.community.topic.Readers;
import hub.community.topic.TagId;
import hub.community.watch.ExpertRepository.Deed;
import hub.community.watch.Expertise.Why;
import hub.directory.Directory;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// Finds who may know, from what people have answered before: nobody fills in a profile, and nobody is ranked for the
/// sake of it.
final class ExpertFinder {

    private final ExpertRepository deeds;
    private final Readers readers;
    private final Directory directory;

    ExpertFinder(ExpertRepository deeds, Readers readers, Directory directory) {
        this.deeds = deeds;
        this.readers = readers;
        this.directory = directory;
    }

    /// Whether a person works here and takes part in the community.
    boolean here(PersonId person) {
        return directory.isActive(person) && !readers.groupsOf(person).isEmpty();
    }

    /// The strongest first.
    ///
    /// @param like questions like the one asked about
    /// @param but who is left out
    List<Expertise> find(
            Sql sql, Collection<TagId> tags, Collection<QuestionId> like, Predicate<PersonId> but, int limit) {
        var byPerson = new LinkedHashMap<PersonId, List<Deed>>();
        Stream.concat(deeds.byTags(sql, tags).stream(), deeds.byQuestions(sql, like).stream())
                .forEach(deed -> byPerson.computeIfAbsent(deed.person(), _ -> new ArrayList<>()).add(deed));
        return byPerson.entrySet().stream()
                .filter(person -> !but.test(person.getKey()) && here(person.getKey()))
                .map(person -> expertise(person.getKey(), person.getValue()))
                .sorted(Comparator.comparingInt(ExpertFinder::weight).reversed()
                        .thenComparingLong(one -> one.person().value()))
                .limit(limit)
                .toList();
    }

    private Expertise expertise(PersonId person, List<Deed> some) {
        var why = some.stream()
                .map(deed -> new Why(deed.tag(), deed.answers(), deed.accepted(), deed.official(), deed.useful()))
                .sorted(Comparator.comparingInt(Why::weight).reversed()
                        .thenComparing(Why::tag, Comparator.nullsFirst(Comparator.comparingLong(TagId::value))))
                .toList();
        return new Expertise(person, section(person), why.getFirst().answers(), why, false);
    }

    private @Nullable UnitId section(PersonId person) {
        return directory.sectionsOf(person).stream().min(Comparator.comparingLong(UnitId::value)).orElse(null);
    }

    private static int weight(Expertise one) {
        return one.why().stream().mapToInt(Why::weight).sum();
    }
}
