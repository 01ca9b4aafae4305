package hub.searchindex.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import hub.searchindex.Weights;
import hub.searchindex.words.Dictionaries;

/// Ranks a collection in several ways and prints one row for each, all in one run.
final class Evaluation {

    /// The wordings of a judged query count as history for the queries of other folds only: never for its own.
    private static final int FOLDS = 5;

    private final Collection collection;
    private final List<Collection.Query> judged;
    private final Dictionaries dictionaries;
    private final PrintStream out;

    Evaluation(Collection collection, Dictionaries dictionaries, PrintStream out) {
        this.collection = collection;
        this.judged = collection.judged();
        this.dictionaries = dictionaries;
        this.out = out;
    }

    /// All rows. `none` leaves the synonyms and the user dictionary out, `starter` has what every town begins with.
    void print() throws IOException {
        out.printf("%,d questions, %,d queries, %,d of them judged, %.1f right questions each%n%n",
                collection.questions().size(),
                collection.queries().size(), judged.size(),
                judged.stream().mapToInt(q -> q.grades().size()).average().orElse(0));
        out.println(Score.HEAD);
        try (var stock = new Stock(collection.questions())) {
            row("JapaneseAnalyzer as shipped, one field", Score.mean(Score.each(stock, judged)));
        }
        row("the hub without any list of words", hub(Map.of(), Dictionaries.none()));
        row("the hub", hub(Map.of(), dictionaries));
        row("the hub, asked-as from the queries of other folds (" + FOLDS + ")", folds(Weights.USUAL));
        if (!collection.asked().isEmpty())
            row("the hub, asked-as from asked.tsv", hub(collection.asked(), dictionaries));
        printConfidence();
    }

    private Score hub(Map<String, List<String>> asked, Dictionaries words) throws IOException {
        try (var hub = new Hub(collection.questions(), asked, words, Weights.USUAL)) {
            return Score.mean(Score.each(hub, judged));
        }
    }

    /// Each fold is asked of an index that knows the queries of the others; fold = position of the query mod 5.
    Score folds(Weights weights) throws IOException {
        var folds = new ArrayList<Score>();
        for (int fold = 0; fold < Math.min(FOLDS, judged.size()); fold++) {
            var own = fold(fold, true);
            try (var hub = new Hub(collection.questions(), Collection.history(fold(fold, false)), dictionaries,
                    weights)) {
                folds.addAll(Score.each(hub, own));
            }
        }
        return Score.mean(folds);
    }

    private List<Collection.Query> fold(int fold, boolean own) {
        return IntStream.range(0, judged.size()).filter(i -> (i % FOLDS == fold) == own).mapToObj(judged::get).toList();
    }

    /// Whether the banner 「すでに回答があります」 is right when it shows.
    private void printConfidence() throws IOException {
        try (var hub = new Hub(collection.questions(), Map.of(), dictionaries, Weights.USUAL)) {
            int sure = 0, right = 0;
            for (var query : judged) {
                var five = hub.ranked(query.text(), 5);
                if (five.hits().isEmpty() || !five.hits().getFirst().sure()) continue;
                sure++;
                right += (int) Measures.success(five.keys(), query.grades(), 5);
            }
            out.printf(Locale.ROOT,
                    "%nsure of its first answer: %.0f %% of the queries; of these %.0f %% have a right question among five%n",
                    100.0 * sure / judged.size(), sure == 0 ? 0 : 100.0 * right / sure);
        }
    }

    private void row(String name, Score score) {
        out.println(score.row(name));
        out.flush();
    }
}
