package hub.chat.find;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {

    @Test
    void runs_are_folded_and_cut_at_whatever_is_no_letter() {
        assertThat(Words.of("ＨＵＢの会議、10時〜🎉ｶﾞｲﾄﾞ")).containsExactly("hubの会議", "10時", "ガイド");
        assertThat(Words.of("\"*' OR ^:-()")).containsExactly("or");
        assertThat(Words.of("!?〜🎉")).isEmpty();
    }

    @Test
    void each_run_is_its_pairs_and_its_last_letter() {
        assertThat(Words.indexed("会議室 𠮷田 a")).isEqualTo("会議 議室 室 𠮷田 田 a");
    }

    @Test
    void a_query_is_made_of_phrases() {
        assertThat(Words.query(List.of("会議室", "議", "ab"))).isEqualTo("\"会議 議室\" AND \"議\" * AND \"ab\"");
    }

    @Test
    void every_word_must_stand_somewhere_in_one_piece() {
        assertThat(Words.in("午後の会議は会議室Ａ", List.of("会議室a", "午後"))).isTrue();
        assertThat(Words.in("会議、室", List.of("会議室"))).isFalse();
    }
}
