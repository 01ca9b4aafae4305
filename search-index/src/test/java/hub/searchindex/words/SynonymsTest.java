package hub.searchindex.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.searchindex.words.BadLine.Problem;
import hub.searchindex.words.Synonyms.Found;
import hub.searchindex.words.Synonyms.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class SynonymsTest {

    private static final Path SUDACHI = Path.of("../../shared/data/sudachi-synonyms/synonyms.txt");

    @TempDir private Path folder;

    @Test
    void a_word_finds_the_others_of_its_group_whatever_its_width_case_and_blanks() {
        var synonyms = town("端末, パソコン, ＰＣ");
        assertThat(synonyms.of("Ｐ Ｃ")).startsWith("端末", "パソコン");
        assertThat(synonyms.of("パソコン")).startsWith("端末", "pc");
        assertThat(synonyms.of("冷蔵庫")).isEmpty();
    }

    @Test
    void a_word_in_brackets_is_found_but_finds_nothing() {
        var synonyms = town("大判焼き, 今川焼き, （菓子）");
        assertThat(synonyms.of("大判焼き")).containsExactly("今川焼き", "菓子");
        assertThat(synonyms.of("菓子")).isEmpty();
    }

    @Test
    void the_longest_word_on_token_borders_counts() {
        var synonyms = town("大判焼き, 今川焼き", "焼き, 焙煎");
        var tokens = List.of(new Token("大判", "大判"), new Token("焼き", "焼く"), new Token("の", "の"), new Token("焼き", "焼く"));
        assertThat(synonyms.in(tokens)).containsExactly(new Found(0, 2, List.of("今川焼き")),
                new Found(3, 4, List.of("焙煎")));
        assertThat(synonyms.in(List.of(new Token("大判焼", "大判焼"), new Token("き", "き")))).hasSize(1);
        assertThat(synonyms.in(List.of(new Token("特大判焼き", "特大判焼き")))).isEmpty();
    }

    @Test
    void a_verb_counts_by_its_base_form() {
        var tokens = List.of(new Token("引っ越し", "引っ越す"), new Token("まし", "ます"), new Token("た", "た"));
        assertThat(Dictionaries.starter().synonyms().in(tokens)).first()
                .satisfies(found -> assertThat(found.others()).contains("転入", "転出", "転居"));
    }

    @Test
    void the_list_of_the_town_comes_first() {
        assertThat(town("決裁, 判もらい").of("決裁")).startsWith("判もらい").contains("起案");
    }

    @Test
    void a_bad_line_is_told_by_its_number_and_the_others_count() {
        var read = read("# ours", "一つだけ", "甲, 乙", "(丙), (丁)", "長" + "い".repeat(50) + ", 短い", "…, 。", "甲, " + many(25));
        assertThat(read.bad()).containsExactly(new BadLine("ours.txt", 2, Problem.TOO_FEW_WORDS),
                new BadLine("ours.txt", 4, Problem.TOO_FEW_WORDS), new BadLine("ours.txt", 5, Problem.WORD_TOO_LONG),
                new BadLine("ours.txt", 6, Problem.WORD_EMPTY), new BadLine("ours.txt", 7, Problem.TOO_MANY_WORDS));
        assertThat(read.synonyms().of("甲")).containsExactly("乙");
    }

    @Test
    void a_file_that_is_missing_or_no_text_is_told_and_the_starter_list_stays() throws Exception {
        var binary = Files.write(folder.resolve("binary.txt"), new byte[]{(byte) 0xff, (byte) 0xfe, 0});
        var read = Dictionaries.read(new Dictionaries.Files(folder.resolve("none.txt"), binary, folder));
        assertThat(read.bad()).extracting(BadLine::line).containsExactly(0, 0, 0);
        assertThat(read.synonyms().of("粗大ごみ")).contains("大型ごみ");
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_are_no_fault() {
        var read = read("\uFEFF# ours\r\n甲, 乙\r");
        assertThat(read.bad()).isEmpty();
        assertThat(read.synonyms().of("乙")).containsExactly("甲");
    }

    @Test
    void the_starter_list_has_no_bad_line_and_hundreds_of_groups() {
        var groups = new ArrayList<Group>();
        var bad = new ArrayList<BadLine>();
        Lines.ofResource(Dictionaries.SYNONYMS, Dictionaries.SYNONYM_LINES_LIMIT, bad, Group.into(groups));
        assertThat(bad).isEmpty();
        assertThat(groups).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }

    @Test
    void a_sudachi_source_is_read_by_its_columns() {
        var read = sudachi("000008,1,0,1,0,0,0,(),払込み,,", "000008,1,0,1,0,0,2,(),払込,,", "000008,2,0,2,0,0,0,(),払い込む,,",
                "000008,1,1,3,0,0,0,(),御勘定,,", "000008,1,2,4,0,0,0,(),あげつらい,,", "000008,1,0,5,0,0,3,(),払い混み,,", "",
                "000127,,,,,,,,流行性感冒,,", "000127,,,,,,,,\"流感\",,", "bad,line", "x,1,0,1,0,0,0,(),語,,",
                "000200,1,7,1,0,0,0,(),語,,");
        var synonyms = read.synonyms();
        assertThat(synonyms.of("払込み")).containsExactly("払込", "払い込む", "御勘定");
        assertThat(synonyms.of("御勘定")).isEmpty();
        assertThat(synonyms.of("あげつらい")).isEmpty();
        assertThat(synonyms.of("払い混み")).contains("払込み");
        assertThat(synonyms.of("流感")).containsExactly("流行性感冒");
        assertThat(read.bad()).containsExactly(new BadLine("sudachi.txt", 10, Problem.COLUMNS),
                new BadLine("sudachi.txt", 11, Problem.NUMBER), new BadLine("sudachi.txt", 12, Problem.NUMBER));
    }

    @Test
    void the_real_sudachi_source_is_read_whole() {
        assumeTrue(Files.exists(SUDACHI), SUDACHI + " is missing: the real source was not tried");
        var read = Dictionaries.read(new Dictionaries.Files(null, SUDACHI, null));
        assertThat(read.bad()).isEmpty();
        assertThat(read.synonyms().of("曖昧")).contains("不明確", "あやふや");
        assertThat(read.synonyms().size()).isGreaterThan(50_000);
    }

    private Synonyms town(String... lines) {
        return read(lines).synonyms();
    }

    private Dictionaries read(String... lines) {
        return Dictionaries.read(new Dictionaries.Files(file("ours.txt", lines), null, null));
    }

    private Dictionaries sudachi(String... lines) {
        return Dictionaries.read(new Dictionaries.Files(null, file("sudachi.txt", lines), null));
    }

    private Path file(String name, String... lines) {
        try {
            return Files.write(folder.resolve(name), List.of(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String many(int words) {
        var line = new StringBuilder();
        for (int i = 0; i < words; i++) line.append("語").append(i).append(", ");
        return line.toString();
    }
}
