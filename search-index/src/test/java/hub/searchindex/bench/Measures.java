package hub.searchindex.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What one ranking is worth, 0 to 1; a program takes the mean over all queries. A question is right when its grade is 1 or more.
///
/// Definitions as in C. D. Manning, P. Raghavan, H. Schütze, *Introduction to Information Retrieval* (2008), chapter 8, and as
/// `trec_eval` computes them: average precision divides by all right questions (not by those found), gains are the grades.
final class Measures {

    /// Average precision: the mean, over all right questions, of the precision at the rank of each; 0 for one not found. Its
    /// mean over queries is MAP.
    static double averagePrecision(List<String> ranking, Map<String, Integer> grades) {
        double sum = 0;
        int found = 0;
        for (int i = 0; i < ranking.size(); i++) if (right(ranking, i, grades)) sum += (double) ++found / (i + 1);
        return sum / grades.values().stream().filter(grade -> grade > 0).count();
    }

    /// Reciprocal rank: 1 ÷ the rank of the first right question, 0 if it comes after `depth` (E. M. Voorhees, TREC-8 question
    /// answering track, 1999). Its mean over queries is MRR@depth.
    static double reciprocalRank(List<String> ranking, Map<String, Integer> grades, int depth) {
        for (int i = 0; i < Math.min(depth, ranking.size()); i++) if (right(ranking, i, grades)) return 1.0 / (i + 1);
        return 0;
    }

    /// Success: 1 if a right question is among the first `depth`, otherwise 0. Its mean over queries is SR@depth.
    static double success(List<String> ranking, Map<String, Integer> grades, int depth) {
        return reciprocalRank(ranking, grades, depth) > 0 ? 1 : 0;
    }

    /// Recall: the part of all right questions that is among the first `depth`.
    static double recall(List<String> ranking, Map<String, Integer> grades, int depth) {
        long found = ranking.stream().limit(depth).filter(id -> grades.getOrDefault(id, 0) > 0).count();
        return (double) found / grades.values().stream().filter(grade -> grade > 0).count();
    }

    /// Normalised discounted cumulative gain: Σ grade ÷ log2(rank + 1) over the first `depth`, divided by that of the best
    /// ranking there is (K. Järvelin, J. Kekäläinen, *Cumulated gain-based evaluation of IR techniques*, ACM TOIS 20(4), 2002).
    static double ndcg(List<String> ranking, Map<String, Integer> grades, int depth) {
        var gains = ranking.stream().map(id -> grades.getOrDefault(id, 0)).toList();
        var best = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        return gain(gains, depth) / gain(best, depth);
    }

    private static double gain(List<Integer> grades, int depth) {
        double sum = 0;
        for (int i = 0; i < Math.min(depth, grades.size()); i++) sum += grades.get(i) * Math.log(2) / Math.log(i + 2);
        return sum;
    }

    private static boolean right(List<String> ranking, int at, Map<String, Integer> grades) {
        return grades.getOrDefault(ranking.get(at), 0) > 0;
    }

    private Measures() {}
}
