package hub.presence.plan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellsTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            =HYPERLINK(1),'=HYPERLINK(1)
            +81,'+81
            -1,'-1
            @SUM,'@SUM
            '=1,''=1
            県庁,県庁
            a=1,a=1
            """)
    void what_looks_like_a_formula_is_written_as_text(String text, String cell) {
        assertThat(Cells.written(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@1", "'", "''", "'=1", "県庁", "", "it's", "\t=1"})
    void what_comes_back_is_what_was_written(String text) {
        assertThat(Cells.read(Cells.written(text))).isEqualTo(text);
    }
}
