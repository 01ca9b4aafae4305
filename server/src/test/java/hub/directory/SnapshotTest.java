package hub.directory;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import hub.directory.DirectoryRow.OfPerson;
import hub.directory.DirectoryRow.OfPost;
import hub.directory.DirectoryRow.OfUnit;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SnapshotTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 4, 1);
    private static final UnitId GENERAL = new UnitId(1);
    private static final UnitId IT = new UnitId(2);
    private static final UnitId DIGITAL = new UnitId(3);
    private static final UnitId BUILDING = new UnitId(4);
    private static final PersonId SASAKI = new PersonId(11);
    private static final PersonId NAKAMURA = new PersonId(12);
    private static final PersonId TAKAHASHI = new PersonId(13);
    private static final PersonId GONE = new PersonId(14);
    private static final PersonId HEAD = new PersonId(15);

    private final DirectorySnapshot town = new DirectorySnapshot(TODAY,
            List.of(unit(DIGITAL, "0302", "デジタル推進係", "でじたるすいしんがかり", IT, 20),
                    unit(IT, "0300", "情報政策課", "じょうほうせいさくか", GENERAL, 10),
                    unit(BUILDING, "0700", "建築課", "けんちくか", null, 90),
                    unit(GENERAL, "0100", "総務部", "そうむぶ", null, 10)),
            List.of(person(SASAKI, "100001", "佐々木 健太郎", "ささき けんたろう", "Sasaki Kentaro", "2100", null),
                    person(NAKAMURA, "100002", "中村 美咲", "なかむら みさき", "Nakamura Misaki", "2101", null),
                    person(TAKAHASHI, "200315", "髙橋 蓮", "たかはし れん", "Takahashi Ren", "3155", null),
                    person(HEAD, "000010", "田中 修", "たなか おさむ", "Tanaka Osamu", null, null),
                    person(GONE, "000009", "中村 一郎", "なかむら いちろう", "Nakamura Ichiro", null, TODAY)),
            List.of(post(HEAD, GENERAL, "部長", 100, true), post(SASAKI, IT, "課長", 140, true),
                    post(NAKAMURA, DIGITAL, "主任", 250, true),
                    post(TAKAHASHI, BUILDING, "主事", 280, true), post(TAKAHASHI, DIGITAL, "主事", 280, false),
                    post(GONE, DIGITAL, "主事", 280, true), post(SASAKI, new UnitId(99), "没", 1, false)));

    @Test
    void units_come_as_a_tree_with_everybody_counted_once() {
        assertThat(town.units()).extracting(Unit::name, Unit::headcount).containsExactly(
                tuple("総務部", 4),
                tuple("情報政策課", 3),
                tuple("デジタル推進係", 2),
                tuple("建築課", 1));
    }

    @Test
    void a_unit_has_the_people_below_it_by_rank_and_concurrent_posts_too() {
        assertThat(town.rowsOf(IT)).extracting(row -> row.person().name() + " " + row.title() + " " + row.concurrent())
                .containsExactly("佐々木 健太郎 課長 false", "中村 美咲 主任 false", "髙橋 蓮 主事 true");
        assertThat(town.membersOf(DIGITAL)).containsExactly(NAKAMURA, TAKAHASHI);
    }

    @Test
    void a_person_carries_the_main_post_first_with_the_way_to_it() {
        var takahashi = town.person(TAKAHASHI);
        assertThat(takahashi.posts()).extracting(Post::path).containsExactly("建築課", "総務部 情報政策課 デジタル推進係");
        assertThat(town.brief(TAKAHASHI)).isEqualTo(
                new PersonBrief(TAKAHASHI, "髙橋 蓮", "たかはし れん", "建築課", "主事"));
    }

    @Test
    void beside_a_name_stands_the_section_not_the_subsection() {
        assertThat(town.brief(NAKAMURA).unit()).isEqualTo("情報政策課");
        assertThat(town.brief(SASAKI).unit()).isEqualTo("情報政策課");
        assertThat(town.brief(HEAD)).isEqualTo(new PersonBrief(HEAD, "田中 修", "たなか おさむ", "総務部", "部長"));
    }

    @Test
    void a_leaver_keeps_a_name_and_nothing_else() {
        assertThat(town.isActive(GONE)).isFalse();
        assertThat(town.brief(GONE)).isEqualTo(new PersonBrief(GONE, "中村 一郎", "なかむら いちろう", null, null));
        assertThat(town.findPeople("いちろう", 10)).isEmpty();
    }

    @Test
    void a_post_in_a_unit_that_is_not_there_is_left_out() {
        assertThat(town.person(SASAKI).posts()).extracting(Post::unitName).containsExactly("情報政策課");
    }

    @Test
    void a_ring_of_units_is_cut_and_hides_nobody() {
        var ring = new DirectorySnapshot(TODAY,
                List.of(unit(IT, "1", "甲", "こう", GENERAL, 1), unit(GENERAL, "2", "乙", "おつ", IT, 1)),
                List.of(person(SASAKI, "1", "佐々木", "ささき", "Sasaki", null, null)),
                List.of(post(SASAKI, IT, "課長", 1, true)));
        assertThat(ring.units()).hasSize(2);
        assertThat(ring.membersOf(GENERAL)).containsExactly(SASAKI);
    }

    @ParameterizedTest
    @CsvSource({"中村,NAME,中村 美咲", "美咲,NAME,中村 美咲", "中村美咲,NAME,中村 美咲", "高橋,NAME,髙橋 蓮", "ﾅｶﾑﾗ,KANA,中村 美咲",
        "みさ,KANA,中村 美咲", "nakam,ROMAJI,中村 美咲", "kentarou,ROMAJI,佐々木 健太郎", "たかはs,ROMAJI,髙橋 蓮",
        "3155,EXTENSION,髙橋 蓮", "２１０１,EXTENSION,中村 美咲", "200315,STAFF_NUMBER,髙橋 蓮", "建築,UNIT,髙橋 蓮",
        "美咲　推進係,NAME,中村 美咲", "村 misa,NAME,中村 美咲"})
    void a_person_is_found_by_any_part(String query, PersonHit.Matched matched, String name) {
        var hits = town.findPeople(query, 10);
        assertThat(hits).extracting(hit -> hit.person().name()).contains(name);
        assertThat(hits.getFirst().matched()).isEqualTo(matched);
        assertThat(hits.getFirst().person().name()).isEqualTo(name);
    }

    @Test
    void every_word_must_be_found() {
        assertThat(town.findPeople("中村 建築", 10)).isEmpty();
        assertThat(town.findPeople("", 10)).isEmpty();
        assertThat(town.findPeople("　- ・", 10)).isEmpty();
    }

    @Test
    void units_are_found_by_name_reading_and_code() {
        assertThat(town.findUnits("じょうほう", 5)).extracting(Unit::name).containsExactly("情報政策課");
        assertThat(town.findUnits("推進", 5)).extracting(Unit::name).containsExactly("デジタル推進係");
        assertThat(town.findUnits("07", 5)).extracting(Unit::name).containsExactly("建築課");
    }

    private static OfUnit unit(UnitId id, String code, String name, String kana, UnitId parent, int sort) {
        return new OfUnit(id, code, name, kana, parent, level(name), sort, null, null);
    }

    private static UnitLevel level(String name) {
        return name.endsWith("部") ? UnitLevel.DEPARTMENT
                : name.endsWith("係") ? UnitLevel.SUBSECTION : UnitLevel.SECTION;
    }

    private static OfPerson person(PersonId id, String number, String name, String kana, String romaji,
            String extension, LocalDate left) {
        return new OfPerson(id, number, left, null, name, kana, romaji, extension, null, null);
    }

    private static OfPost post(PersonId person, UnitId unit, String title, int rank, boolean main) {
        return new OfPost(person, unit, title, rank, main, LONG_AGO, null);
    }
}
