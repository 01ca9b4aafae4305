package hub.searchindex.bench;

import java.util.List;
import java.util.Map;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Every number here was computed by hand.
class MeasuresTest {

    private static final Offset<Double> EXACT = Offset.offset(.0001);

    /// Right are a (2), c (1) and z (1), which is not found; d was judged wrong.
    private static final Map<String, Integer> GRADES = Map.of("a", 2, "c", 1, "z", 1, "d", 0);
    private static final List<String> RANKING = List.of("b", "a", "d", "c", "e");

    @Test
    void average_precision_counts_what_was_not_found() {
        // (1/2 + 2/4 + 0) / 3
        assertThat(Measures.averagePrecision(RANKING, GRADES)).isEqualTo(.3333, EXACT);
        assertThat(Measures.averagePrecision(List.of("a", "c", "z"), GRADES)).isEqualTo(1, EXACT);
        assertThat(Measures.averagePrecision(List.of(), GRADES)).isZero();
    }

    @Test
    void the_reciprocal_rank_is_that_of_the_first_right_question() {
        assertThat(Measures.reciprocalRank(RANKING, GRADES, 10)).isEqualTo(.5, EXACT);
        assertThat(Measures.reciprocalRank(RANKING, GRADES, 1)).isZero();
        assertThat(Measures.reciprocalRank(List.of("d", "b", "z"), GRADES, 10)).isEqualTo(.3333, EXACT);
    }

    @Test
    void success_asks_only_whether() {
        assertThat(Measures.success(RANKING, GRADES, 1)).isZero();
        assertThat(Measures.success(RANKING, GRADES, 5)).isEqualTo(1);
        assertThat(Measures.success(List.of("d", "e"), GRADES, 5)).isZero();
    }

    @Test
    void recall_is_the_part_found() {
        assertThat(Measures.recall(RANKING, GRADES, 10)).isEqualTo(.6667, EXACT);
        assertThat(Measures.recall(RANKING, GRADES, 2)).isEqualTo(.3333, EXACT);
    }

    @Test
    void ndcg_divides_by_the_best_ranking() {
        // (2/log2 3 + 1/log2 5) / (2/log2 2 + 1/log2 3 + 1/log2 4) = (1.26186 + .43068) / (2 + .63093 + .5)
        assertThat(Measures.ndcg(RANKING, GRADES, 10)).isEqualTo(.5406, EXACT);
        // only the first two count, of the best ranking too: 1.26186 / 2.63093
        assertThat(Measures.ndcg(RANKING, GRADES, 2)).isEqualTo(.4796, EXACT);
        assertThat(Measures.ndcg(List.of("a", "z", "c"), GRADES, 10)).isEqualTo(1, EXACT);
    }
}
