package hub.searchindex;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTest {

    @TempDir private Path folder;
    private IndexOf it;

    @BeforeEach
    void open() throws UnusableIndexException {
        it = new IndexOf(folder);
        it.names("room", "市民課", "市民課窓口", "新庁舎建設", "東京事務所");
        it.name("tag", "長谷", "はせ");
        it.names("file", "令和8年度_予算要求書.xlsx");
    }

    @AfterEach
    void close() {
        it.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市民", "しみん", "シミ", "simi", "shimin", "SHIMINKA", "しm", "ｓｈｉｍｉ", "しみんk"})
    void every_way_of_typing_half_a_name_finds_it(String typed) {
        assertThat(it.complete(typed)).startsWith("市民課", "市民課窓口");
    }

    @ParameterizedTest
    @ValueSource(strings = {"とうきょう", "tokyo", "toukyou", "とうky", "とうきょ", "京事", "じむ", "zimu", "jimusho"})
    void long_vowels_and_words_inside_do_not_matter(String typed) {
        assertThat(it.complete(typed)).containsExactly("東京事務所");
    }

    @Test
    void the_reading_given_counts_and_not_the_guess() {
        assertThat(it.complete("はせ")).containsExactly("長谷");
        assertThat(it.complete("hase")).containsExactly("長谷");
        assertThat(it.complete("ながたに")).isEmpty();
    }

    @Test
    void parts_of_a_file_name_find_it_in_any_order() {
        assertThat(it.complete("要求 xlsx")).containsExactly("令和8年度_予算要求書.xlsx");
        assertThat(it.complete("よさん")).containsExactly("令和8年度_予算要求書.xlsx");
        assertThat(it.complete("予算 docx")).isEmpty();
    }

    @Test
    void the_whole_name_comes_before_what_only_has_it_inside() {
        it.names("room", "窓口");

        assertThat(it.complete("窓口")).containsExactly("窓口", "市民課窓口");
        assertThat(it.complete("まどぐち")).containsExactly("窓口", "市民課窓口");
    }

    @Test
    void kinds_are_told_apart() {
        assertThat(it.index.names(new NameSearch("", Set.of("tag"), Filter.everything())).keys())
                .isEqualTo(List.of("長谷"));
        assertThat(it.index.names(new NameSearch("市民", Set.of("tag", "file"), Filter.everything())).keys()).isEmpty();
    }

    @Test
    void names_with_no_label_are_for_everybody() {
        it.index.put(new NameDoc("closed", IndexOf.NINE, "room", "市民税室", "", Labels.of("room", 9)));
        it.index.refresh();

        assertThat(seenFrom(Set.of())).hasSize(2);
        assertThat(seenFrom(Set.of(9L))).hasSize(3);
    }

    private List<String> seenFrom(Set<Long> rooms) {
        return it.index.names(new NameSearch("市民", Set.of(), Filter.everything().withOrNone("room", rooms))).keys();
    }

    @ParameterizedTest
    @CsvSource({"しんぶん,shimbun", "まっちゃ,matcha", "じゅうしょ,juusyo", "ふじ,huji", "つづき,tsuduki", "ちゅうおう,chuo",
        "おおさか,osaka", "こんにゃく,konnnyaku", "ジェット,jetto", "シェア,shea", "らーめん,ramen"})
    void kana_and_latin_letters_sound_alike(String kana, String latin) {
        assertThat(Sound.of(kana)).isEqualTo(Sound.of(latin)).isNotEmpty();
    }
}
