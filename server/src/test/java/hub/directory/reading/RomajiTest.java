package hub.directory.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RomajiTest {

    @ParameterizedTest
    @CsvSource({"なかむら みさき,Nakamura Misaki", "はっとり しんいち,Hattori Shinichi", "ほっち じゅん,Hotchi Jun",
        "きょうごく りょう,Kyougoku Ryou", "ヴィトー しょうこ,Vito Shouko", "づか ぢん,Zuka Jin", "おおの ゆうた,Oono Yuuta"})
    void a_reading_is_written_in_hepburn_letter_for_letter(String kana, String romaji) {
        assertThat(Romaji.of(kana)).isEqualTo(romaji);
    }

    @ParameterizedTest
    @CsvSource({"satou,sato", "satoh,sato", "satō,sato", "sâtô,sato", "Ohno,oono", "oota,ohta", "sinzi,shinji",
        "syouzi,shoji",
        "tuti,tsuchi", "hukuda,fukuda", "zyunko,junko", "jyunko,junko", "homma,honma", "shin'ichi,shinichi",
        "hattori,hattori", "hotti,hotchi", "hocchi,hotchi", "kaduki,kazuki"})
    void the_ways_to_write_a_name_compare_as_one(String typed, String official) {
        assertThat(Romaji.comparable(typed)).isEqualTo(Romaji.comparable(official));
    }

    @Test
    void half_typed_kana_still_begins_the_name() {
        assertThat(Romaji.comparable("yamazaki")).startsWith(Romaji.comparable("やまz"));
        assertThat(Romaji.comparable("yoshida")).startsWith(Romaji.comparable("yosh"));
        assertThat(Romaji.comparable("tsuchiya")).startsWith(Romaji.comparable("ts"));
        assertThat(Romaji.comparable("tsuchiya")).startsWith(Romaji.comparable("tsuch"));
    }

    @Test
    void names_that_differ_stay_apart() {
        assertThat(Romaji.comparable("shota")).isNotEqualTo(Romaji.comparable("sota"));
        assertThat(Romaji.comparable("kondo")).isNotEqualTo(Romaji.comparable("kono"));
    }
}
