package hub.searchindex.bench;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Questions with answers, what people typed, and which question each of them meant.
///
/// @param asked other wordings of a question, by its id; empty when the collection has none
record Collection(List<Question> questions, List<Query> queries, Map<String, List<String>> asked) {

    record Question(String id, String question, String answer) {}

    /// What somebody typed, and the grade (1 or more) of every question that is right for it.
    record Query(String id, String text, Map<String, Integer> grades) {}

    /// Only what can be measured: the queries for which some question is right.
    List<Query> judged() {
        return queries.stream().filter(q -> !q.grades.isEmpty()).toList();
    }

    /// As if those who typed `queries` had said afterwards which questions they meant.
    static Map<String, List<String>> history(List<Query> queries) {
        Set<Map.Entry<String, String>> told = queries.stream()
                .flatMap(query -> query.grades.keySet().stream().map(question -> Map.entry(question, query.text)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return told.stream().collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
