package hub.community.review;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReviewRuleTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 20);

    @Test
    void an_answer_is_looked_at_again_after_a_year() {
        assertThat(new ReviewRule(12, false).next(NOVEMBER, null)).isEqualTo("2027-11-20");
        assertThat(new ReviewRule(12, false).next(LocalDate.of(2028, 2, 29), null)).isEqualTo("2029-02-28");
    }

    @Test
    void a_category_makes_it_sooner_and_never_later() {
        assertThat(new ReviewRule(12, false).next(NOVEMBER, 3)).isEqualTo("2027-02-20");
        assertThat(new ReviewRule(12, false).next(NOVEMBER, 24)).isEqualTo("2027-11-20");
    }

    @Test
    void or_at_the_end_of_the_fiscal_year_unless_that_is_at_hand() {
        assertThat(new ReviewRule(12, true).next(NOVEMBER, null)).isEqualTo("2027-03-31");
        assertThat(new ReviewRule(12, true).next(LocalDate.of(2026, 12, 31), null)).isEqualTo("2027-03-31");
        assertThat(new ReviewRule(12, true).next(LocalDate.of(2027, 1, 4), null)).isEqualTo("2028-03-31");
        assertThat(new ReviewRule(12, true).next(NOVEMBER, 1)).isEqualTo("2026-12-20");
    }

    @Test
    void a_rule_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> new ReviewRule(0, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReviewRule(61, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
