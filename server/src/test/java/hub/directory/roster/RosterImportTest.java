package hub.directory.roster;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RosterImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

    @TempDir Path folder;

    private final AtomicInteger announced = new AtomicInteger();
    private Database db;
    private EventLog log;
    private RosterImport lists;

    @BeforeEach
    void open() {
        var migrations = new ArrayList<>(EventLog.MIGRATIONS);
        migrations.add(Migration.of("hub/directory/migration/V20261120_10__directory.sql"));
        migrations.add(Migration.of("hub/directory/migration/V20261121_73__import_journal.sql"));
        db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 1), migrations, () -> {});
        log = new EventLog(db, new TestClock());
        lists = new RosterImport(log, db);
        log.write(
                tx -> tx.sql().update("insert into person (id, staff_number, joined_on) values (1, '1', '2020-04-01')")
                        .run());
        log.write(tx -> tx.sql().update("""
                insert into person_version (person_id, valid_from, name, kana, romaji)
                values (1, '2020-04-01', '管理 太郎', 'かんり たろう', 'Kanri Taro')
                """).run());
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void a_preview_lists_everything_and_writes_nothing() {
        var before = tables();
        var report = preview(TODAY, Lists.UNITS, Lists.PEOPLE, Lists.POSTS);
        assertThat(report.counts()).isEqualTo(new RosterReport.RosterCounts(6, 0, 1, 0, 0));
        assertThat(report.adds()).extracting(RosterReport.RosterEntry::label).containsExactly("総務部", "情報政策課", "佐々木 健太郎",
                "中村 美咲", "佐々木 健太郎　情報政策課　課長", "中村 美咲　情報政策課　主任");
        assertThat(report.leavers()).extracting(RosterReport.RosterEntry::label).containsExactly("管理 太郎");
        assertThat(report.applied()).isFalse();
        assertThat(tables()).isEqualTo(before);
        assertThat(announced).hasValue(0);
    }

    @Test
    void what_was_previewed_is_carried_out_and_then_nothing_is_left_to_do() {
        apply(TODAY, Lists.UNITS, Lists.PEOPLE, Lists.POSTS);
        assertThat(announced).hasValue(1);
        assertThat(people(TODAY)).containsExactly("100001 佐々木 健太郎 ささき けんたろう Sasaki Kentarou",
                "100002 中村 美咲 なかむら みさき Nakamura Misaki");
        assertThat(posts(TODAY)).containsExactly("100001 0300 課長 140 1", "100002 0300 主任 250 1");
        assertThat(preview(TODAY, Lists.UNITS, Lists.PEOPLE, Lists.POSTS).counts())
                .isEqualTo(new RosterReport.RosterCounts(0, 0, 0, 0, 0));
        assertThat(apply(TODAY, Lists.UNITS, Lists.PEOPLE, Lists.POSTS).applied()).isTrue();
        assertThat(announced).hasValue(1);
    }

    @Test
    void the_same_lists_in_cp932_are_no_change() {
        apply(TODAY, Lists.UNITS, Lists.PEOPLE, Lists.POSTS);
        var report = lists.preview(request(TODAY, Lists.CP932, Lists.UNITS, Lists.PEOPLE, Lists.POSTS, null), TODAY,
                Locale.JAPANESE);
        assertThat(report.counts()).isEqualTo(new RosterReport.RosterCounts(0, 0, 0, 0, 0));
        assertThat(report.files()).extracting(RosterReport.RosterRead::encoding).containsOnly("CP932");
    }

    @Test
    void errors_keep_everything_as_it_is() {
        var before = tables();
        var report = apply(TODAY, Lists.UNITS.replace("0100,課", "0999,課"), Lists.PEOPLE,
                Lists.POSTS + "999999,0300,主事,本務\n100001,0888,室長,本務\n");
        assertThat(report.applied()).isFalse();
        assertThat(report.errors()).extracting(error -> error.file() + " " + error.line() + " " + error.code())
                .containsExactly("UNITS 3 directory.import.unknown_parent", "POSTS 4 directory.import.unknown_person",
                        "POSTS 5 directory.import.unknown_unit", "POSTS 5 directory.import.two_main_posts");
        assertThat(report.errors().getFirst().reason()).isEqualTo("上位の所属コード「0999」がありません。");
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void somebody_on_a_bad_line_is_not_taken_for_a_leaver() {
        apply(TODAY, Lists.UNITS, Lists.PEOPLE, Lists.POSTS);
        var report = preview(TODAY, null, Lists.PEOPLE.replace("ナカムラ ミサキ", "Nakamura"), null);
        assertThat(report.leavers()).isEmpty();
        assertThat(report.closed()).isEmpty();
        assertThat(report.errors()).extracting(RosterReport.RosterProblem::line).containsExactly(3);
    }

    @Test
    void a_ring_of_units_is_told() {
        var report = preview(TODAY, """
                code,name,kana,level,parent
                A,甲,こう,部,C
                B,乙,おつ,課,A
                C,丙,へい,係,B
                D,丁,てい,係,C
                """, null, null);
        assertThat(report.errors()).extracting(error -> error.line() + " " + error.code()).containsExactly(
                "2 directory.import.ring", "3 directory.import.ring", "4 directory.import.ring");
    }

    @Test
    void a_unit_with_people_in_it_cannot_disappear() {
        apply(TODAY, Lists.UNITS, Lists.PEOPLE, Lists.POSTS);
        var report = preview(TODAY, "code,name,kana,level\n0100,総務部,そうむぶ,部\n", null, null);
        assertThat(report.errors()).extracting(RosterReport.RosterProblem::reason)
                .containsExactly("所属「0300」がなくなりますが、2 人の職がまだ残っています。");
    }

    @Test
    void another_plan_than_the_previewed_one_is_not_carried_out() {
        var digest = preview(TODAY, Lists.UNITS, Lists.PEOPLE, Lists.POSTS).digest();
        log.write(tx -> tx.sql().update("update person_version set name = '管理 次郎'").run());
        var report = lists.apply(request(TODAY, StandardCharsets.UTF_8, Lists.UNITS, Lists.PEOPLE, Lists.POSTS, digest),
                TODAY, Locale.JAPANESE, new PersonId(1), tx -> announced.incrementAndGet());
        assertThat(report.applied()).isFalse();
        assertThat(report.errors()).isEmpty();
        assertThat(posts(TODAY)).isEmpty();
    }

    @Test
    void the_first_of_april_is_prepared_in_november() {
        apply(TODAY, Lists.UNITS, Lists.PEOPLE, Lists.POSTS);
        var units = Lists.UNITS + "0400,市民課,しみんか,0100,課,4000\n";
        var report = apply(APRIL, units, Lists.PEOPLE + "100003,工藤 亮,クドウ リョウ,,\n",
                Lists.POSTS.replace("100002,0300,主任", "100002,0400,係長") + "100003,0300,主事,本務\n");
        assertThat(report.changes()).isEmpty();
        assertThat(report.closed()).extracting(RosterReport.RosterEntry::label).containsExactly("中村 美咲　情報政策課　主任");
        assertThat(posts(APRIL.minusDays(1))).containsExactly("100001 0300 課長 140 1", "100002 0300 主任 250 1");
        assertThat(posts(APRIL)).containsExactly("100001 0300 課長 140 1", "100002 0400 係長 230 1",
                "100003 0300 主事 280 1");
        assertThat(people(APRIL.minusDays(1))).hasSize(2);
        assertThat(people(APRIL)).hasSize(3);
    }

    @Test
    void a_correction_before_april_lasts_until_april() {
        apply(TODAY, Lists.UNITS, Lists.PEOPLE, Lists.POSTS);
        apply(APRIL, null, Lists.PEOPLE.replace("2101", "2999"), Lists.POSTS.replace("100002,0300", "100002,0100"));
        apply(TODAY.plusDays(5), null, Lists.PEOPLE.replace("中村 美咲", "山田 美咲"),
                Lists.POSTS.replace("100002,0300,主任", "100002,0300,係長"));
        assertThat(people(TODAY.plusDays(4))).last().isEqualTo("100002 中村 美咲 なかむら みさき Nakamura Misaki");
        assertThat(people(TODAY.plusDays(5))).last().isEqualTo("100002 山田 美咲 なかむら みさき Nakamura Misaki");
        assertThat(people(APRIL)).last().isEqualTo("100002 中村 美咲 なかむら みさき Nakamura Misaki");
        assertThat(posts(TODAY.plusDays(5))).last().isEqualTo("100002 0300 係長 230 1");
        assertThat(posts(APRIL)).last().isEqualTo("100002 0100 主任 250 1");
    }

    @Test
    void somebody_moved_today_has_one_main_post_in_april_too() {
        apply(TODAY, Lists.UNITS, Lists.PEOPLE, Lists.POSTS);
        apply(APRIL, null, null, Lists.POSTS.replace("100002,0300", "100002,0100"));
        var units = Lists.UNITS + "0400,市民課,しみんか,0100,課,4000\n";
        apply(TODAY, units, null, Lists.POSTS.replace("100002,0300", "100002,0400"));
        assertThat(posts(TODAY)).last().isEqualTo("100002 0400 主任 250 1");
        assertThat(posts(APRIL)).containsExactly("100001 0300 課長 140 1", "100002 0100 主任 250 1");
    }

    @Test
    void a_column_that_is_not_there_leaves_the_field_and_an_empty_one_empties_it() {
        apply(TODAY, Lists.UNITS, Lists.PEOPLE, Lists.POSTS);
        var without = preview(TODAY, null, """
                職員番号,氏名,フリガナ
                100001,佐々木 健太郎,ササキ ケンタロウ
                100002,中村 美咲,ナカムラ ミサキ
                """, null);
        assertThat(without.changes()).isEmpty();
        var emptied = preview(TODAY, null, Lists.PEOPLE.replace("2101", ""), null);
        assertThat(emptied.changes()).extracting(RosterReport.RosterEntry::fields)
                .containsExactly(List.of(new RosterReport.RosterField("extension", "2101", null)));
    }

    @Test
    void a_leaver_ends_with_all_posts_and_can_come_back() {
        apply(TODAY, Lists.UNITS, Lists.PEOPLE, Lists.POSTS);
        var only = Lists.PEOPLE.lines().filter(line -> !line.startsWith("100002")).toList();
        var report = apply(TODAY.plusDays(1), null, String.join("\n", only), null);
        assertThat(report.leavers()).extracting(RosterReport.RosterEntry::key).containsExactly("100002");
        assertThat(report.closed()).hasSize(1);
        assertThat(people(TODAY)).hasSize(2);
        assertThat(people(TODAY.plusDays(1))).hasSize(1);
        assertThat(posts(TODAY.plusDays(1))).hasSize(1);
        apply(TODAY.plusDays(30), null, Lists.PEOPLE, Lists.POSTS);
        assertThat(people(TODAY.plusDays(30))).hasSize(2);
        assertThat(posts(TODAY.plusDays(30))).hasSize(2);
        assertThat(one("select count(*) as n from person where staff_number = '100002'")).isEqualTo(1);
    }

    @Test
    void a_city_of_twenty_thousand_is_taken_over_and_nothing_is_left_to_do() {
        var people = new StringBuilder("職員番号,氏名,フリガナ,内線\n");
        var posts = new StringBuilder("職員番号,所属コード,職名\n");
        for (int i = 0; i < 20_000; i++) {
            people.append(200_000 + i).append(",山田 太郎,ヤマダ タロウ,").append(1000 + i % 9000).append('\n');
            posts.append(200_000 + i).append(",0300,主事\n");
        }
        apply(TODAY, Lists.UNITS, people.toString(), posts.toString());
        var again = preview(TODAY, Lists.UNITS, people.toString(), posts.toString());
        assertThat(again.counts()).isEqualTo(new RosterReport.RosterCounts(0, 0, 0, 0, 0));
    }

    @Test
    void the_last_day_at_work_is_worked() {
        apply(TODAY, Lists.UNITS, """
                職員番号,氏名,フリガナ,退職日
                100001,佐々木 健太郎,ササキ ケンタロウ,
                100002,中村 美咲,ナカムラ ミサキ,2027/3/31
                """, Lists.POSTS);
        assertThat(people(LocalDate.of(2027, 3, 31))).hasSize(2);
        assertThat(people(APRIL)).hasSize(1);
        assertThat(preview(APRIL, null, Lists.PEOPLE, null).adds()).extracting(RosterReport.RosterEntry::key)
                .containsExactly("100002");
    }

    @Test
    void the_last_administrator_cannot_be_left_out() {
        log.write(tx -> tx.sql().update("insert into role_grant (person_id, role) values (1, 'ADMINISTRATOR')").run());
        assertThat(preview(TODAY, null, Lists.PEOPLE, null).errors()).extracting(RosterReport.RosterProblem::code)
                .containsExactly("directory.import.last_administrator");
    }

    @Test
    void concurrent_posts_need_one_main_post() {
        var two = Lists.POSTS.replace("本務兼務", "本務区分").replace("本務\n", "\n") + "100002,0100,主査,\n";
        assertThat(preview(TODAY, Lists.UNITS, Lists.PEOPLE, two).errors()).isEmpty();
        var none = Lists.POSTS.replace("主任,本務", "主任,兼務");
        assertThat(preview(TODAY, Lists.UNITS, Lists.PEOPLE, none).errors())
                .extracting(RosterReport.RosterProblem::code)
                .containsExactly("directory.import.no_main_post");
    }

    @Test
    void what_took_effect_on_a_day_is_taken_back_row_by_row() {
        apply(TODAY, Lists.UNITS, Lists.PEOPLE, Lists.POSTS);
        var before = images();
        apply(APRIL, Lists.UNITS.replace("情報政策課", "デジタル推進課"), Lists.PEOPLE.replace("100002,中村", "100003,田中"),
                Lists.POSTS.replace("100002", "100003"));
        apply(APRIL, null, null, Lists.POSTS.replace("100002", "100003").replace("主任", "係長"));
        assertThat(images()).isNotEqualTo(before);
        assertThat(undo(APRIL)).isTrue();
        var after = images();
        after.getOrDefault(JournalTable.STAYS, Map.of()).keySet()
                .retainAll(before.getOrDefault(JournalTable.STAYS, Map.of()).keySet());
        assertThat(after).as("accounts stay, without a name or a post").isEqualTo(before);
        assertThat(people(APRIL)).hasSize(2);
        assertThat(hindered(APRIL)).contains(RosterUndo.Why.NOTHING);
    }

    @Test
    void what_other_lists_build_on_is_not_taken_back() {
        apply(APRIL, Lists.UNITS, Lists.PEOPLE, Lists.POSTS);
        apply(APRIL.plusMonths(1), null, null, Lists.POSTS.replace("主任", "係長"));
        assertThat(hindered(APRIL)).contains(RosterUndo.Why.BUILT_ON);
        assertThat(hindered(APRIL.plusMonths(1))).isEmpty();
    }

    @Test
    void a_row_that_somebody_has_changed_since_is_not_taken_back() {
        apply(APRIL, Lists.UNITS, Lists.PEOPLE, Lists.POSTS);
        log.write(tx -> tx.sql().update("update post set title = '参事' where title = '課長'").run());
        assertThat(hindered(APRIL)).contains(RosterUndo.Why.BUILT_ON);
    }

    private boolean undo(LocalDate on) {
        return log.write(tx -> RosterUndo.undo(tx, new PersonId(1), on));
    }

    private Optional<RosterUndo.Why> hindered(LocalDate on) {
        return db.read(sql -> RosterUndo.hindered(sql, on));
    }

    private Map<JournalTable, Map<String, String>> images() {
        return db.read(sql -> new JournalRepository(sql).images());
    }

    @Test
    void a_day_in_the_past_and_bytes_that_are_none_are_refused() {
        assertThatThrownBy(() -> preview(TODAY.minusDays(1), Lists.UNITS, null, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> preview(TODAY.plusYears(3), Lists.UNITS, null, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(
                () -> lists.preview(new RosterRequest(TODAY, "§§§", null, null, null), TODAY, Locale.JAPANESE))
                .isInstanceOf(Refused.class);
    }

    private RosterReport preview(LocalDate on, @Nullable String units, @Nullable String people,
            @Nullable String posts) {
        return lists.preview(request(on, StandardCharsets.UTF_8, units, people, posts, null), TODAY, Locale.JAPANESE);
    }

    private RosterReport apply(LocalDate on, @Nullable String units, @Nullable String people, @Nullable String posts) {
        var digest = preview(on, units, people, posts).digest();
        return lists.apply(request(on, StandardCharsets.UTF_8, units, people, posts, digest), TODAY, Locale.JAPANESE,
                new PersonId(1), tx -> announced.incrementAndGet());
    }

    private static RosterRequest request(LocalDate on, Charset charset, @Nullable String units, @Nullable String people,
            @Nullable String posts, @Nullable String digest) {
        return new RosterRequest(on, base64(units, charset), base64(people, charset), base64(posts, charset), digest);
    }

    private static @Nullable String base64(@Nullable String text, Charset charset) {
        return text == null ? null : Base64.getEncoder().encodeToString(text.getBytes(charset));
    }

    private List<String> people(LocalDate day) {
        return db.read(sql -> sql.query("""
                select staff_number, name, kana, romaji from person p join person_version v on v.person_id = p.id
                where joined_on <= :day and (left_on is null or left_on > :day)
                  and valid_from <= :day and (valid_to is null or valid_to > :day) order by staff_number
                """).bind("day", day).list(row -> String.join(" ", row.text("staff_number"), row.text("name"),
                row.text("kana"), row.text("romaji"))));
    }

    private List<String> posts(LocalDate day) {
        return db.read(sql -> sql.query("""
                select staff_number, code, title, rank, main from post o join person p on p.id = o.person_id
                join unit u on u.id = o.unit_id
                where valid_from <= :day and (valid_to is null or valid_to > :day) order by staff_number, code
                """).bind("day", day).list(row -> String.join(" ", row.text("staff_number"), row.text("code"),
                row.text("title"), row.text("rank"), row.text("main"))));
    }

    private List<Long> tables() {
        var counts = new ArrayList<Long>();
        for (var table : List.of("unit", "unit_version", "person", "person_version", "post", "directory_import",
                "event")) {
            counts.add(one("select count(*) as n from " + table));
        }
        return counts;
    }

    private long one(String query) {
        return db.read(sql -> sql.query(query).one(row -> row.longOf("n")));
    }
}
