package hub.directory.roster;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static hub.directory.roster.Lists.problems;
import static hub.directory.roster.Lists.read;
import static org.assertj.core.api.Assertions.assertThat;

class RosterSheetTest {

    @Test
    void cp932_with_its_own_characters_is_read_as_windows_writes_it() {
        var sheet = RosterSheet.read(RosterFile.PEOPLE,
                "職員番号,氏名,フリガナ\r\n1,髙橋 蓮,ﾀｶﾊｼ ﾚﾝ\r\n2,山﨑 翔①,ヤマザキ ショウ\r\n".getBytes(Lists.CP932));
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.encoding()).isEqualTo("CP932");
        assertThat(sheet.lines()).extracting(line -> line.get(RosterColumn.NAME)).containsExactly("髙橋 蓮", "山﨑 翔①");
        assertThat(sheet.lines()).extracting(line -> line.get(RosterColumn.KANA))
                .containsExactly("たかはし れん", "やまざき しょう");
    }

    @Test
    void utf8_is_read_with_a_mark_and_without() {
        var text = Lists.PEOPLE.getBytes(StandardCharsets.UTF_8);
        var marked = Lists.join(new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, text);
        assertThat(RosterSheet.read(RosterFile.PEOPLE, text).encoding()).isEqualTo("UTF-8");
        assertThat(RosterSheet.read(RosterFile.PEOPLE, marked).encoding()).isEqualTo("UTF-8 (BOM)");
        assertThat(RosterSheet.read(RosterFile.PEOPLE, marked).lines())
                .isEqualTo(RosterSheet.read(RosterFile.PEOPLE, text).lines());
    }

    @Test
    void bytes_of_neither_encoding_are_refused_and_not_guessed() {
        var bytes = Lists.join(Lists.PEOPLE.getBytes(Lists.CP932), new byte[]{(byte) 0x80, (byte) 0xFF});
        assertThat(problems(RosterSheet.read(RosterFile.PEOPLE, bytes))).containsExactly("0 UNKNOWN_ENCODING ");
    }

    @Test
    void the_form_of_a_kanji_in_a_name_is_kept() {
        assertThat(read(RosterFile.PEOPLE, "staff_number,name,kana", "1,\uFA19田 髙志,かんだ たかし").lines().getFirst()
                .get(RosterColumn.NAME)).isEqualTo("\uFA19田 髙志");
    }

    @Test
    void quotes_hold_commas_quotes_and_line_breaks() {
        var sheet = read(RosterFile.UNITS, "code,name,kana,level,place", "1,\"総務部, \"\"本部\"\"\",そうむぶ,部,\"本庁舎\n3階\"",
                "2,財政部,ざいせいぶ,部,");
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.lines()).extracting(line -> line.number() + " " + line.get(RosterColumn.UNIT_NAME) + " "
                + line.get(RosterColumn.PLACE)).containsExactly("2 総務部, \"本部\" 本庁舎 3階", "4 財政部 ");
    }

    @Test
    void english_and_japanese_headers_are_the_same_in_any_order() {
        var english = read(RosterFile.PEOPLE, "Kana,Staff Number,NAME", "なかむら みさき,2,中村 美咲");
        var japanese = read(RosterFile.PEOPLE, "職員番号,氏名,ふりがな", "2,中村 美咲,なかむら みさき");
        assertThat(english.lines()).isEqualTo(japanese.lines());
    }

    @Test
    void every_bad_line_is_told_with_its_number() {
        var sheet = read(RosterFile.PEOPLE, "職員番号,氏名,かな,メール,退職日", "1,佐々木,ささき,,", ",中村,なかむら,,", "3,,いがらし,,",
                "4,工藤,工藤,,", "5,大久保,おおくぼ,@,2026-02-30", "6,髙橋,たかはし", "1,佐々木,ささき,,", "7,長谷川,はせがわ,y@a.example,2027/3/31");
        assertThat(problems(sheet)).containsExactly("3 EMPTY_FIELD 職員番号", "4 EMPTY_FIELD 氏名", "5 BAD_VALUE 氏名かな 工藤",
                "6 BAD_VALUE メール @", "6 BAD_VALUE 退職日 2026-02-30", "7 FIELD_COUNT 3 5", "8 DOUBLE_KEY 1 2");
        assertThat(sheet.lines()).extracting(RosterLine::key).containsExactly("1", "7");
    }

    @Test
    void a_missing_or_doubled_column_is_told_once() {
        assertThat(problems(read(RosterFile.POSTS, "職員番号,職名,役職", "1,課長,課長")))
                .containsExactly("1 DOUBLE_COLUMN 職名", "1 NO_COLUMN 所属コード");
    }

    @Test
    void an_open_quote_is_no_csv() {
        assertThat(problems(read(RosterFile.UNITS, "code,name,kana,level", "1,\"総務部,そうむぶ,部")))
                .containsExactly("2 NOT_CSV ");
    }

    @Test
    void an_empty_list_dismisses_nobody() {
        assertThat(problems(read(RosterFile.PEOPLE, "職員番号,氏名,かな"))).containsExactly("0 EMPTY ");
        assertThat(problems(read(RosterFile.PEOPLE, ""))).containsExactly("0 EMPTY ");
    }

    @Test
    void size_and_lines_are_limited() {
        assertThat(problems(RosterSheet.read(RosterFile.PEOPLE, new byte[RosterSheet.MAX_BYTES + 1])))
                .containsExactly("0 TOO_LARGE 4");
        var many = new StringBuilder("code,name,kana,level\n");
        for (int i = 0; i <= RosterSheet.MAX_LINES; i++) many.append(i).append(",a,あ,課\n");
        assertThat(problems(read(RosterFile.UNITS, many.toString()))).containsExactly("50002 TOO_MANY_LINES 50000");
    }

    @Test
    void every_reason_has_a_sentence_in_both_languages() {
        for (var reason : RosterFault.Reason.values()) {
            var problem = RosterFault.of(RosterFile.PEOPLE, 1, reason, "甲", "乙");
            assertThat(problem.sentence(Locale.JAPANESE)).endsWith("。").doesNotContain("{");
            assertThat(problem.sentence(Locale.ENGLISH)).contains(" ").doesNotContain("{");
        }
    }
}
