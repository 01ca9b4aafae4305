package hub.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Finds people by any part of what is known of them. A plain scan: 20,000 people are 2 MB of text, which takes a few
/// milliseconds and can match in the middle of a word, what an index of words cannot do for Japanese names.
/// Immutable; any thread.
final class PeopleSearch {

    /// More words than anybody types; the rest of the query is ignored.
    private static final int MAX_WORDS = 6;

    private final List<SearchedPerson> people;

    /// @param people in the order in which equally good hits shall come
    PeopleSearch(Stream<SearchedPerson> people) {
        this.people = people.toList();
    }

    /// The best hits: beginnings before middles, names before units; every word of the query must be found.
    List<PersonHit> find(String query, int limit) {
        var words = words(query);
        if (words.isEmpty()) {
            return List.of();
        }
        var shelves = new Shelves(limit);
        for (var person : people) {
            var score = person.score(words);
            if (score != SearchedPerson.NO_HIT) {
                shelves.put(score, person);
            }
        }
        return shelves.best().map(person -> person.hit(words.getFirst())).toList();
    }

    private static List<SearchedWord> words(String query) {
        return Stream.of(query.strip().split("[\\s　]+"))
                .map(SearchedWord::of)
                .filter(word -> !word.folded().isEmpty())
                .limit(MAX_WORDS)
                .toList();
    }

    /// Hits sorted by score without sorting: people arrive in order, scores are small numbers.
    private static final class Shelves {

        private final int limit;
        private final List<List<SearchedPerson>> byScore = new ArrayList<>();

        Shelves(int limit) {
            this.limit = limit;
        }

        void put(int score, SearchedPerson person) {
            while (byScore.size() <= score) {
                byScore.add(new ArrayList<>());
            }
            var shelf = byScore.get(score);
            if (shelf.size() < limit) {
                shelf.add(person);
            }
        }

        Stream<SearchedPerson> best() {
            return byScore.stream().flatMap(List::stream).limit(limit);
        }
    }
}
