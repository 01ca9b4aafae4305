package hub.searchindex;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.searchindex.Ranked.Scored;
import hub.searchindex.words.Synonyms;

import static org.assertj.core.api.Assertions.assertThat;

class EntriesTest {

    private static final String BULKY = "粗大ごみの出し方を教えてください";
    private static final String PARKING = "庁舎の駐車場は何時まで使えますか";
    private static final String PRINTER = "プリンターの紙詰まりはどう直しますか";

    @TempDir private Path folder;
    private IndexOf it;

    @BeforeEach
    void open() throws UnusableIndexException {
        it = new IndexOf(folder);
        it.entry(BULKY, "事前に清掃センターへ電話で申し込み、シールを貼ってください。")
                .entry(PARKING, "閉庁日は夜八時に閉まります。")
                .entry(PRINTER, "後ろの蓋を開けて、紙をゆっくり引き抜きます。");
    }

    @AfterEach
    void close() {
        it.close();
    }

    @Test
    void any_word_of_a_sentence_finds_the_best_first() {
        assertThat(it.ask("ごみを出したいので申し込みの仕方を教えてください").getFirst()).isEqualTo(BULKY);
        assertThat(it.ask("車を停めたい。駐車場は?").getFirst()).isEqualTo(PARKING);
        assertThat(it.ask("宇宙遊泳")).isEmpty();
    }

    @Test
    void words_of_the_answer_count_as_much_as_those_of_the_question() {
        assertThat(it.ask("シールはどこに貼る")).startsWith(BULKY);
        assertThat(it.ask("清掃センター").getFirst()).isEqualTo(BULKY);
    }

    @Test
    void half_a_question_finds_it_already() {
        assertThat(it.ask("粗大ご").getFirst()).isEqualTo(BULKY);
        assertThat(it.ask("プリンタ").getFirst()).isEqualTo(PRINTER);
        assertThat(it.ask("紙詰").getFirst()).isEqualTo(PRINTER);
    }

    @Test
    void other_words_for_the_same_find_it_until_they_are_taken_away() {
        assertThat(it.ask("大型ゴミ").getFirst()).isEqualTo(BULKY);
        double with = score("大型廃棄物");
        it.index.use(Synonyms.none());
        assertThat(score("大型廃棄物")).isLessThanOrEqualTo(with);
    }

    private double score(String text) {
        return it.index.entries(new EntrySearch(text, Filter.everything())).hits().stream()
                .mapToDouble(Scored::score)
                .findFirst()
                .orElse(0);
    }

    @Test
    void a_wording_of_somebody_else_who_meant_it_makes_it_the_first() {
        it.entry("図書室の本の借り方", "司書へ").entry("名札の再発行", "総務課で本人が申請", "カードをなくした");

        assertThat(it.ask("社員カードをなくしました").getFirst()).isEqualTo("名札の再発行");
        assertThat(sure("カードをなくした")).isTrue();
    }

    @Test
    void a_slip_in_a_word_nobody_wrote_is_forgiven() {
        assertThat(it.ask("プリンダー").getFirst()).isEqualTo(PRINTER);
    }

    @Test
    void the_same_question_is_surely_it_and_a_shared_word_alone_is_not() {
        assertThat(sure(PARKING)).isTrue();
        assertThat(sure("会議室の予約を取り消すにはどの画面を開いて誰に連絡しますか、駐車場")).isFalse();
        assertThat(it.index.entries(new EntrySearch(BULKY, Filter.everything())).hits())
                .allMatch(hit -> hit.score() >= 0 && hit.score() <= 1);
    }

    private boolean sure(String text) {
        return it.index.entries(new EntrySearch(text, Filter.everything())).hits().getFirst().sure();
    }

    @Test
    void the_very_same_question_or_wording_scores_one_whatever_its_signs() {
        it.entry("防災ラジオの電池はどこですか\n予備がありません。", "危機管理課の棚です。", "ラジオの電池切れ");

        assertThat(score("防災ラジオの電池は、どこですか？")).isEqualTo(1);
        assertThat(score("ラジオの電池切れ!")).isEqualTo(1);
        assertThat(score("電池")).isLessThan(.9);
    }

    @Test
    void labels_narrow_entries_too() {
        assertThat(it.index.entries(new EntrySearch("駐車場", Filter.everything().with("unit", 1))).keys())
                .containsExactly(PARKING);
        assertThat(it.index.entries(new EntrySearch("駐車場", Filter.everything().with("unit", 2))).keys()).isEmpty();
    }

    @Test
    void nothing_typed_shows_the_newest_under_the_filter() {
        it.messages("お知らせ").names("tag", "ごみ");

        assertThat(it.ask("")).containsExactly(PRINTER, PARKING, BULKY);
        assertThat(it.index.entries(new EntrySearch(" ", Filter.everything().with("unit", 2))).keys()).isEmpty();
        assertThat(it.ask("!?")).isEmpty();
    }

    @Test
    void pages_of_entries_follow_one_another() {
        var search = new EntrySearch("ごみ 駐車場 プリンター", Filter.everything()).limit(2);
        var first = it.index.entries(search);
        var second = it.index.entries(search.after(first.next()));

        assertThat(first.hits()).hasSize(2);
        assertThat(second.hits()).hasSize(1);
        assertThat(second.next()).isEmpty();
        assertThat(first.keys()).doesNotContainAnyElementsOf(second.keys());
    }

    @Test
    void related_entries_share_rare_words_and_leave_the_entry_itself_out() {
        var other = "粗大ごみのシールはどこで買えますか";
        it.entry(other, "清掃センターの窓口で売っています。");

        assertThat(it.index.similar(BULKY, Filter.everything(), 3).keys()).startsWith(other).doesNotContain(BULKY);
        assertThat(it.index.similar(BULKY, Filter.everything().with("unit", 2), 3).keys()).isEmpty();
        assertThat(it.index.similar("nobody", Filter.everything(), 3).keys()).isEmpty();
    }

    @Test
    void messages_are_no_entries() {
        it.messages("駐車場が混んでいます");

        assertThat(it.ask("駐車場")).isEqualTo(List.of(PARKING));
    }
}
