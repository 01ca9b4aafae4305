package hub.directory.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({"髙橋,高橋", "山﨑,山崎", "齋藤,斎藤", "斉藤,斎藤", "渡邉,渡辺", "渡邊,渡辺", "濵田,浜田", "𠮷田,吉田", "冨田,富田", "龍太郎,竜太郎"})
    void a_name_is_found_by_the_plain_form_of_its_kanji(String variant, String plain) {
        assertThat(Folding.fold(variant)).isEqualTo(Folding.fold(plain));
    }

    @Test
    void width_script_case_and_spaces_do_not_matter() {
        assertThat(Folding.fold("ﾅｶﾑﾗ　ミサキ")).isEqualTo("なかむらみさき");
        assertThat(Folding.fold("Ｎａｋａ mura")).isEqualTo("nakamura");
        assertThat(Folding.fold("０１２-３４")).isEqualTo("01234");
        assertThat(Folding.fold("市ヶ谷")).isEqualTo(Folding.fold("市ケ谷"));
    }

    @Test
    void a_variation_selector_is_not_a_letter() {
        assertThat(Folding.fold("葛\uDB40\uDD00城")).isEqualTo("葛城");
    }

    @Test
    void nothing_that_can_be_searched_for_folds_to_nothing() {
        assertThat(Folding.fold(" 　-・'")).isEmpty();
    }
}
