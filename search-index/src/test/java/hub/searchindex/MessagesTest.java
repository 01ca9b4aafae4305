package hub.searchindex;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.searchindex.MessageSearch.Manner;
import hub.searchindex.MessageSearch.Where;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTest {

    @TempDir private Path folder;
    private IndexOf it;

    @BeforeEach
    void open() throws UnusableIndexException {
        it = new IndexOf(folder);
    }

    @AfterEach
    void close() {
        it.close();
    }

    @Test
    void all_words_must_be_there_and_the_newest_comes_first() {
        it.messages("予算要求の締切は金曜です", "締切を延ばします", "予算の締切が変わりました");

        assertThat(it.find("予算 締切")).containsExactly("予算の締切が変わりました", "予算要求の締切は金曜です");
        assertThat(it.find("予算 会場")).isEmpty();
    }

    @Test
    void any_two_letters_in_a_row_are_found_wherever_words_begin() {
        it.messages("東京都庁舎", "京都へ出張");

        assertThat(it.find("京都")).containsExactly("京都へ出張", "東京都庁舎");
        assertThat(it.find("都庁")).containsExactly("東京都庁舎");
        assertThat(it.find("庁舎")).containsExactly("東京都庁舎");
    }

    @Test
    void one_kanji_is_found_inside_and_at_the_end() {
        it.messages("橋の点検", "歩道橋", "道路");

        assertThat(it.find("橋")).containsExactly("歩道橋", "橋の点検");
    }

    @Test
    void a_word_is_found_inflected_unless_it_stands_in_quotation_marks() {
        it.messages("資料を送りました", "資料を送る");

        assertThat(it.find("送る")).containsExactly("資料を送る", "資料を送りました");
        assertThat(it.find("\"送る\"")).containsExactly("資料を送る");
        assertThat(it.find("“資料を送り”")).containsExactly("資料を送りました");
    }

    @Test
    void quotation_marks_hold_words_together() {
        it.messages("人事と異動", "人事異動の内示");

        assertThat(it.find("人事異動")).containsExactly("人事異動の内示", "人事と異動");
        assertThat(it.find("\"人事異動\"")).containsExactly("人事異動の内示");
        assertThat(it.find("\"人事異動")).containsExactly("人事異動の内示");
    }

    @Test
    void kana_find_the_kanji_that_are_read_so() {
        it.messages("引っ越しの手続き", "そだいごみ", "公園の工事");

        assertThat(it.find("ひっこし")).containsExactly("引っ越しの手続き");
        assertThat(it.find("講演")).isEmpty();
    }

    @Test
    void both_scripts_of_kana_are_found_unless_it_must_be_exact() {
        it.messages("ゴミの日", "生ごみ");

        assertThat(it.find("ごみ")).containsExactly("生ごみ", "ゴミの日");
        assertThat(it.find("ゴミ")).containsExactly("生ごみ", "ゴミの日");
        assertThat(it.find("\"ごみ\"")).containsExactly("生ごみ");
        assertThat(it.index.answers("ゴミの日", "ごみ")).isTrue();
        assertThat(it.index.answers("ゴミの日", "\"ごみ\"")).isFalse();
    }

    @Test
    void width_case_and_variants_of_kanji_make_no_difference() {
        it.messages("ﾊﾟｿｺﾝのＯＳ", "髙橋さん", "渡邊\uDB40\uDD00課長", "Windows 更新");

        assertThat(it.find("パソコン os")).containsExactly("ﾊﾟｿｺﾝのＯＳ");
        assertThat(it.find("高橋")).containsExactly("髙橋さん");
        assertThat(it.find("渡辺")).containsExactly("渡邊\uDB40\uDD00課長");
        assertThat(it.find("ＷＩＮＤＯＷＳ")).containsExactly("Windows 更新");
    }

    @Test
    void a_number_is_found_with_its_hyphens() {
        it.messages("電話は0277-12-3456です", "電話は0277-12-9999です");

        assertThat(it.find("12-3456")).containsExactly("電話は0277-12-3456です");
        assertThat(it.find("0277-12")).hasSize(2);
    }

    @Test
    void slips_are_forgiven_in_katakana_and_latin_words_only_and_only_when_nothing_fits() {
        it.messages("プリンターが動かない", "Teamsの設定", "予算の要求");

        var slip = it.index.messages(new MessageSearch("プリンダー", Filter.everything()));
        assertThat(slip.keys()).containsExactly("プリンターが動かない");
        assertThat(slip.loose()).isTrue();
        assertThat(it.find("Taems 設定")).containsExactly("Teamsの設定");
        assertThat(it.find("予箪")).isEmpty();
        assertThat(it.find("\"プリンダー\"")).isEmpty();
        assertThat(it.index.messages(new MessageSearch("プリンター", Filter.everything())).loose()).isFalse();
    }

    @Test
    void after_the_last_page_no_slip_is_forgiven() {
        it.messages("プリンダーの件", "プリンターの件");
        var search = new MessageSearch("プリンター", Filter.everything());

        assertThat(it.index.messages(search).keys()).containsExactly("プリンターの件");
        assertThat(it.index.messages(search.after(Optional.of("1"))).hits()).isEmpty();
    }

    @Test
    void whoever_left_a_room_finds_nothing_of_it_at_once() {
        it.message("a", "秘密の計画", Labels.of("room", 5));
        it.message("b", "計画の公表", Labels.of("room", 6));
        it.index.refresh();

        assertThat(in(5, 6)).containsExactly("b", "a");
        assertThat(in(6)).containsExactly("b");
        assertThat(in()).isEmpty();
    }

    private List<String> in(long... rooms) {
        return it.index.messages(new MessageSearch("計画", Filter.everything().with("room", rooms))).keys();
    }

    @Test
    void labels_and_time_narrow_a_search() {
        it.message("a", "点検", Labels.of("room", 1).with("author", 7));
        it.message("b", "点検", Labels.of("room", 1).with("author", 8).with("file", 1), "点検表.xlsx");
        it.message("c", "点検", Labels.of("room", 2).with("author", 7));
        it.index.refresh();
        var room = Filter.everything().with("room", 1);

        assertThat(find("点検", room.with("author", 7))).containsExactly("a");
        assertThat(find("点検", room.with("file", 1))).containsExactly("b");
        assertThat(find("", Filter.everything().with("author", 7))).containsExactly("c", "a");
        assertThat(find("点検", Filter.everything().since(IndexOf.NINE.plusSeconds(60)))).containsExactly("c", "b");
        assertThat(find("点検", Filter.everything().before(IndexOf.NINE.plusSeconds(60)))).containsExactly("a");
        assertThat(find("点検", room.with("author", 9))).isEmpty();
    }

    private List<String> find(String text, Filter filter) {
        return it.index.messages(new MessageSearch(text, filter)).keys();
    }

    @Test
    void files_are_found_by_their_names_apart_from_texts() {
        it.message("a", "資料です", Labels.none(), "令和8年度_予算要求書.xlsx", "地図.pdf");
        it.message("b", "予算要求書を送ります", Labels.none());
        it.index.refresh();

        assertThat(files("予算要求")).containsExactly("a");
        assertThat(files("xlsx")).containsExactly("a");
        assertThat(files("資料")).isEmpty();
        assertThat(files("")).containsExactly("a");
        assertThat(it.find("予算要求")).containsExactly("b");
    }

    private List<String> files(String text) {
        return it.index.messages(new MessageSearch(text, Filter.everything()).in(Where.FILES)).keys();
    }

    @Test
    void pages_follow_one_another_without_gap_though_messages_of_one_moment_are_many() {
        var all = new ArrayList<String>();
        for (int i = 0; i < 95; i++) {
            it.index.put(new MessageDoc("m" + i, Instant.ofEpochSecond(i / 40), "会議", List.of(), Labels.none()));
            all.add("m" + i);
        }
        it.index.refresh();

        assertThat(pages(Manner.NEWEST)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(pages(Manner.RELEVANT)).containsExactlyInAnyOrderElementsOf(all);
    }

    private List<String> pages(Manner manner) {
        var keys = new ArrayList<String>();
        var search = new MessageSearch("会議", Filter.everything()).by(manner).limit(10);
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            var page = it.index.messages(search.after(next));
            keys.addAll(page.keys());
            next = page.next();
        }
        return keys;
    }

    @Test
    void a_new_message_shifts_no_page() {
        it.messages("会議1", "会議2", "会議3", "会議4");
        var search = new MessageSearch("会議", Filter.everything()).limit(2);
        var first = it.index.messages(search);
        it.messages("会議5");

        assertThat(it.index.messages(search.after(first.next())).keys()).containsExactly("会議2", "会議1");
    }

    @Test
    void relevance_puts_short_messages_about_it_first() {
        it.messages("監査の日程", "長い話のついでに監査にも触れますが、本題は来週の歓送迎会の会場と料理と二次会の相談です");

        var search = new MessageSearch("監査", Filter.everything());
        assertThat(it.index.messages(search).keys().getFirst()).startsWith("長い話");
        assertThat(it.index.messages(search.by(Manner.RELEVANT)).keys().getFirst()).isEqualTo("監査の日程");
    }

    @Test
    void what_is_put_again_replaces_and_what_is_removed_is_gone() {
        it.message("a", "古い文", Labels.none());
        it.message("a", "新しい文", Labels.none());
        it.message("b", "新しい話", Labels.none());
        it.index.remove("b");
        it.index.remove("nobody");
        it.index.refresh();

        assertThat(it.find("古い")).isEmpty();
        assertThat(it.find("新しい")).containsExactly("a");
        assertThat(it.index.documents()).isEqualTo(1);
    }

    @Test
    void entries_and_names_are_no_messages() {
        it.entry("会議室の予約は?", "画面から").names("room", "会議室");

        assertThat(it.find("会議室")).isEmpty();
        assertThat(it.find("")).isEmpty();
    }
}
