package hub.demo;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoQuestionsTest {
    /// Wednesday, 10:24 in Japan.
    private static final Instant NOW = Instant.parse("2026-11-18T01:24:00Z");
    private static final DemoTown TOWN = DemoTown.of(DemoSize.NORMAL, NOW);
    private static final List<DemoQuestion> ALL = DemoQuestions.of(TOWN);
    private static final List<QuestionBlock> WRITTEN = Stream
            .concat(Stream.of("picture"), DemoQuestions.FIELDS.stream())
            .flatMap(file -> QuestionBlock.read(file).stream()).toList();

    @Test
    void more_than_360_questions_are_written_by_hand_and_nearly_all_with_answers() {
        assertThat(WRITTEN).hasSizeGreaterThan(360).extracting(QuestionBlock::title).doesNotHaveDuplicates();
        assertThat(WRITTEN.stream().filter(block -> !block.replies().isEmpty()).map(block -> block.replies().getFirst()
                .text())).hasSizeGreaterThan(355).doesNotHaveDuplicates();
        assertThat(WRITTEN).allSatisfy(block -> {
            assertThat(block.title().length()).isBetween(8, 60);
            assertThat(block.tags()).isNotEmpty().hasSizeLessThan(5);
        });
    }

    @Test
    void a_third_of_them_was_found_by_other_words() {
        assertThat(WRITTEN.stream().filter(block -> !block.wordings().isEmpty()).count())
                .isGreaterThan(WRITTEN.size() / 4);
    }

    @Test
    void sections_and_categories_are_those_of_the_town() {
        var sections = DemoFiles.csv("units.csv").stream().map(line -> line.getField("name")).toList();
        var categories = DemoFiles.csv("categories.csv").stream().map(line -> line.getField("name")).toList();
        Stream.concat(WRITTEN.stream(), QuestionBlock.read("varied").stream()).forEach(block -> {
            assertThat(sections).contains(block.unit());
            assertThat(categories).contains(block.category());
        });
        assertThat(DemoFiles.csv("collections.csv")).allSatisfy(line -> {
            assertThat(sections).contains(line.getField("unit"));
            assertThat(DemoQuestions.FIELDS).contains(line.getField("file"));
        });
    }

    @Test
    void three_thousand_are_asked_and_no_slot_is_left_open() {
        assertThat(ALL).hasSize(DemoQuestions.COUNT);
        assertThat(ALL).allSatisfy(question -> {
            assertThat(said(question)).noneMatch(text -> text.matches("(?s).*[{}\\[\\]].*|.*月月.*|.*\\|.*"));
            assertThat(question.title()).isNotBlank().doesNotContain("\n").hasSizeLessThan(60);
            assertThat(question.tags()).isNotEmpty().doesNotHaveDuplicates();
        });
    }

    private static List<String> said(DemoQuestion question) {
        return Stream.concat(Stream.concat(Stream.of(question.title(), question.body()), question.tags().stream()),
                question.answers().stream().flatMap(answer -> Stream.concat(Stream.of(answer.text()),
                        answer.comments().stream().map(DemoQuestion.DemoRemark::text))))
                .toList();
    }

    @Test
    void the_same_words_twice_are_a_duplicate_of_the_first() {
        var titles = new HashSet<String>();
        assertThat(ALL).filteredOn(question -> !titles.add(question.title()))
                .allMatch(question -> question.state().equals("DUPLICATE"));
        assertThat(ALL).filteredOn(question -> question.canonical() != null).hasSizeBetween(40, 300)
                .allSatisfy(question -> {
                    assertThat(question.canonical()).isLessThan(question.id());
                    assertThat(question.answers()).isEmpty();
                });
    }

    @Test
    void some_are_open_most_are_solved_and_some_have_no_name() {
        assertThat(ALL).filteredOn(question -> question.state().equals("OPEN")).hasSizeBetween(8, 90);
        assertThat(ALL).filteredOn(question -> question.state().equals("SOLVED")).hasSizeGreaterThan(2_200);
        assertThat(ALL).filteredOn(question -> question.state().equals("ANSWERED")).hasSizeBetween(100, 600);
        assertThat(ALL).filteredOn(DemoQuestion::anonymous).hasSizeBetween(20, 200)
                .allMatch(question -> question.section() == null && question.category().equals("働き方・相談"));
        assertThat(ALL).filteredOn(question -> question.answers().stream()
                .anyMatch(answer -> answer.author() == question.asker())).hasSizeGreaterThan(20);
    }

    @Test
    void everything_happens_in_order_and_nothing_in_the_future() {
        assertThat(ALL).extracting(DemoQuestion::askedAt).isSorted();
        assertThat(ALL).allSatisfy(question -> {
            assertThat(question.movedAt()).isBetween(question.askedAt(), NOW);
            assertThat(question.answers()).allSatisfy(answer -> {
                assertThat(answer.at()).isBetween(question.askedAt(), NOW);
                assertThat(answer.comments()).allMatch(remark -> !remark.at().isAfter(NOW));
            });
        });
    }

    @Test
    void the_questions_of_the_picture_have_its_state() {
        var wifi = titled("庁内Wi-Fiで公用スマホだけ証明書エラーになる");
        assertThat(wifi.askedAt()).isEqualTo("2026-11-18T01:02:00Z");
        assertThat(wifi.state()).isEqualTo("OPEN");
        assertThat(TOWN.person(wifi.asker()).name()).isEqualTo("林 陽菜");
        var proxy = titled("電子証明書の更新を代理人がするとき、暗証番号がわからない場合は?");
        assertThat(proxy.askedAt()).isEqualTo("2026-09-30T01:12:00Z");
        assertThat(proxy.seen()).isEqualTo(214);
        assertThat(proxy.answers().getFirst().useful()).hasSize(42);
        assertThat(proxy.answers().getFirst().unit()).isNotNull();
        assertThat(titled("会議室の机の配置を元に戻す図は?").answers().getFirst().useful()).hasSize(21);
    }

    private static DemoQuestion titled(String title) {
        return ALL.stream().filter(question -> question.title().equals(title)).findFirst().orElseThrow();
    }

    @Test
    void the_same_day_gives_the_same_questions_again() {
        assertThat(DemoQuestions.of(DemoTown.of(DemoSize.NORMAL, NOW))).isEqualTo(ALL);
    }
}
