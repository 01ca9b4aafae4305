package hub.searchindex;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import hub.searchindex.MessageSearch.Manner;

import static org.assertj.core.api.Assertions.assertThat;

class BadInputTest {

    private static final List<String> ALPHABET = List.of(
            "\"", "“", "*", "?", "\\", "(", ")", "[", "]", "{", "^", "~", ":", "/", "AND ", "OR ", "NOT ", "+", "-",
            "&&",
            "\0", "\u0007", "\uFE0F", "\uDB40\uDD00", "\uD842\uDFB7", "\uD842", "\uDFB7", "\uE000", "\u200B", "\u202E",
            "\uFEFF", "が", "か\u3099", "ﾊﾟ", "予算", "ー", "々", " ", "　", "\n", "a", "İ", "ß", "١", "😀", "👨\u200D👩",
            "㍿");

    @TempDir private Path folder;
    private IndexOf it;

    @BeforeEach
    void open() throws UnusableIndexException {
        it = new IndexOf(folder);
        it.messages("予算の*要求", "C:\\temp\\(古い)").entry("予算は?", "財政課へ").names("file", "予算*.xlsx");
    }

    @AfterEach
    void close() {
        it.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "* ?", "\"\"", "\"", "---", "。、", "\u0000", "\uFE0F", "\uD800", "😀", "()", "„“",
        "~^"})
    void only_symbols_find_nothing(String text) {
        assertThat(it.find(text)).isEmpty();
        assertThat(it.ask(text)).isEmpty();
        assertThat(it.complete(text)).isEmpty();
        assertThat(it.index.marks("予算*", text)).isEmpty();
        assertThat(it.index.answers("予算*", text)).isFalse();
        assertThat(QueryText.of(text).isEmpty()).isTrue();
    }

    @Test
    void wildcards_and_operators_are_plain_text() {
        assertThat(it.find("予*")).isEqualTo(it.find("予"));
        assertThat(it.find("要求 OR 会場")).isEmpty();
        assertThat(it.find("NOT 会場")).isEmpty();
        assertThat(it.find("temp\\(古い)")).containsExactly("C:\\temp\\(古い)");
        assertThat(it.find("m:予算")).isEmpty();
    }

    @Test
    void controls_and_selectors_inside_a_word_do_not_hide_it() {
        assertThat(it.find("予\uFE0F算")).containsExactly("予算の*要求");
        assertThat(it.find("予\u200B算\u202E")).containsExactly("予算の*要求");
        assertThat(it.find("\u0007予算\u0000")).containsExactly("予算の*要求");
    }

    @Test
    void letters_of_a_private_area_are_found() {
        it.messages("\uE123田さん", "\uE124田さん");

        assertThat(it.find("\uE123田")).containsExactly("\uE123田さん");
        assertThat(it.find("\uE124")).containsExactly("\uE124田さん");
    }

    @Test
    void what_is_too_long_is_cut_and_says_so() {
        var text = "予算" + "あ".repeat(10_000);

        assertThat(QueryText.of(text).cut()).isTrue();
        assertThat(QueryText.of("予".repeat(200)).cut()).isFalse();
        assertThat(QueryText.of("\uD842\uDFB7".repeat(200)).cut()).isFalse();
        assertThat(QueryText.of("\uD842\uDFB7".repeat(201)).cut()).isTrue();
        assertThat(it.ask("予算" + " ".repeat(300) + "あ")).containsExactly("予算は?");
        assertThat(it.find(text)).isEmpty();
    }

    @Test
    void very_long_and_very_many_words_are_searched_without_error() {
        for (var text : List.of("予算の要求を".repeat(2_000), "予算 ".repeat(2_000), "printer ".repeat(2_000),
                "ア".repeat(10_000),
                "引っ越し転入届粗大ごみ".repeat(1_000), "しみん".repeat(3_000), "\"".repeat(10_001), "a b c d e f ".repeat(900))) {
            searchAll(text);
        }
    }

    @Test
    void nothing_made_of_odd_pieces_makes_a_search_or_a_document_fail() {
        var random = new Random(5);
        for (int i = 0; i < 80; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(40); n >= 0; n--) {
                text.append(ALPHABET.get(random.nextInt(ALPHABET.size())));
            }
            var odd = text.toString();
            it.message("odd", odd, Labels.none(), odd);
            it.name("odd", odd, odd);
            it.entry(odd, odd, odd);
            searchAll(odd);
            assertThat(it.index.marks(odd, odd)).allMatch(mark -> mark.from() < mark.to() && mark.to() <= odd.length());
        }
    }

    private void searchAll(String text) {
        var after = Optional.of(text);
        it.index.messages(new MessageSearch(text, Filter.everything()).after(after));
        it.index.messages(new MessageSearch(text, Filter.everything()).by(Manner.RELEVANT));
        it.index.entries(new EntrySearch(text, Filter.everything()).after(after));
        it.index.names(new NameSearch(text, Set.of(text), Filter.everything()));
        it.complete(text);
        it.index.marks("予算の要求", text);
        it.index.answers("予算の要求", text);
        it.index.similar(text, Filter.everything(), 5);
    }

    @Test
    void a_text_may_be_empty_or_a_megabyte() {
        it.message("empty", "", Labels.none());
        it.message("long", "予算要求書の提出について。".repeat(20_000), Labels.none());
        it.entry("", "");
        it.message("word", "a".repeat(100_000), Labels.none());
        it.index.refresh();

        assertThat(it.find("提出")).containsExactly("long");
    }

    @Test
    void moments_beyond_all_calendars_keep_their_order() {
        it.index.put(new MessageDoc("late", Instant.parse("+200000-01-01T00:00:00Z"), "式典", List.of(), Labels.none()));
        it.index.put(new MessageDoc("early", Instant.parse("-200000-01-01T00:00:00Z"), "式典", List.of(), Labels.none()));
        it.index.refresh();

        assertThat(it.find("式典")).containsExactly("late", "early");
    }

    @Test
    void limits_and_cursors_made_up_by_callers_are_harmless() {
        var search = new MessageSearch("予算", Filter.everything());

        assertThat(it.index.messages(search.limit(-5)).hits()).hasSize(1);
        assertThat(it.index.messages(search.limit(Integer.MAX_VALUE)).hits()).hasSize(1);
        assertThat(it.index.messages(search.after(Optional.of("x"))).hits()).hasSize(1);
        assertThat(it.index.messages(search.after(Optional.of("-1"))).hits()).isEmpty();
        assertThat(
                it.index.entries(new EntrySearch("予算", Filter.everything()).after(Optional.of("999999999999"))).hits())
                .isEmpty();
    }
}
