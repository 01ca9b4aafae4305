package hub.searchindex.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// How one way of ranking did for a query, or in the mean for many, by [Measures].
///
/// @param half SR@5 of the first half of the query, as while typing
record Score(double map, double mrr10, double sr1, double sr5, double r10, double ndcg10, double half) {

    static final String HEAD = String.format("%-58s %6s %6s %6s %6s %6s %7s %8s", "", "MAP", "MRR@10", "SR@1", "SR@5",
            "R@10",
            "nDCG@10", "half@5");

    /// Deep enough for MAP: nobody reads on.
    private static final int DEPTH = 1_000;

    static List<Score> each(Ranker ranker, List<Collection.Query> queries) {
        return queries.stream().map(query -> of(ranker, query)).toList();
    }

    private static Score of(Ranker ranker, Collection.Query query) {
        var whole = ranker.rank(query.text(), DEPTH);
        var half = ranker.rank(firstHalf(query.text()), 5);
        var grades = query.grades();
        return new Score(Measures.averagePrecision(whole, grades), Measures.reciprocalRank(whole, grades, 10),
                Measures.success(whole, grades, 1), Measures.success(whole, grades, 5),
                Measures.recall(whole, grades, 10),
                Measures.ndcg(whole, grades, 10), Measures.success(half, grades, 5));
    }

    static Score mean(List<Score> scores) {
        return new Score(mean(scores, Score::map), mean(scores, Score::mrr10), mean(scores, Score::sr1),
                mean(scores, Score::sr5),
                mean(scores, Score::r10), mean(scores, Score::ndcg10), mean(scores, Score::half));
    }

    static String firstHalf(String text) {
        int points = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, (points + 1) / 2));
    }

    String row(String name) {
        return String.format(Locale.ROOT, "%-58s %6.3f %6.3f %6.3f %6.3f %6.3f %7.3f %8.3f", name, map, mrr10, sr1, sr5,
                r10, ndcg10,
                half);
    }

    private static double mean(List<Score> scores, ToDoubleFunction<Score> value) {
        return scores.stream().mapToDouble(value).average().orElse(0);
    }
}
