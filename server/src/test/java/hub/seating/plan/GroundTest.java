package hub.seating.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import hub.kernel.wire.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class GroundTest {

    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 24\">";

    @Test
    void shapes_and_text_are_let_through_and_stay_as_they_are() {
        var drawn = OPEN
                + "<g fill=\"#ccc\"><path d=\"M0 0L9 9\"></path><text x=\"1\" y=\"2\">倉庫 &amp; 棚</text></g></svg>";

        assertThat(Ground.clean(drawn)).isEqualTo(drawn);
        assertThat(Ground.clean(Ground.clean(drawn))).isEqualTo(drawn);
    }

    @Test
    void what_programs_keep_for_themselves_is_left_out() {
        var clean = Ground.clean("""
                <?xml version="1.0"?><!-- drawn by a program -->
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:ink="http://ink.example/ns" ink:version="1" viewBox="0 0 9 9">
                <metadata><ink:about>me</ink:about></metadata><ink:grid/>
                <rect ink:label="wall" width="3" height="4" data-x="1" style="fill:#123456;stroke:none;-ink-x:1"/></svg>
                """);

        assertThat(clean).doesNotContain("ink").doesNotContain("metadata").doesNotContain("style")
                .doesNotContain("data-x")
                .doesNotContain("<!--")
                .contains("<rect fill=\"#123456\" height=\"4\" stroke=\"none\" width=\"3\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "<g><SCRIPT/></g>",
        "<rect onclick=\"alert(1)\"/>",
        "<rect OnLoad=\"alert(1)\"/>",
        "<a href=\"https://evil.example\"><rect/></a>",
        "<image href=\"https://evil.example/x.png\"/>",
        "<image xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"data:image/svg+xml;base64,PHN2Zy8+\"/>",
        "<use href=\"#a\"/>",
        "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
        "<style>@import url(https://evil.example)</style>",
        "<rect style=\"fill:url(https://evil.example#x)\"/>",
        "<rect fill=\"url(//evil.example)\"/>",
        "<rect fill=\"u\\72l(//evil.example)\"/>",
        "<rect style=\"background:url('javascript:alert(1)')\"/>",
        "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
        "<set attributeName=\"onmouseover\" to=\"alert(1)\"/>",
        "<metadata><script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script></metadata>",
        "<metadata><x:y xmlns:x=\"urn:x\"><script/></x:y></metadata>",
        "<rect",
        "&bomb;",
    })
    void what_could_run_or_load_something_is_refused(String inside) {
        assertThatThrownBy(() -> Ground.clean(OPEN + inside + "</svg>")).isInstanceOf(Refused.class)
                .hasMessage("floor.ground");
    }

    @Test
    void entities_are_not_even_read() {
        var bomb = """
                <!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c SYSTEM "file:///etc/passwd">]>
                """;
        var refused = catchThrowableOfType(Refused.class,
                () -> Ground.clean(bomb + OPEN + "<text>&b;&c;</text></svg>"));

        assertThat(refused.detail()).containsEntry("what", "DOCTYPE");
    }

    @Test
    void what_is_not_svg_or_too_much_of_it_is_refused() {
        assertThatThrownBy(() -> Ground.clean("<html/>")).hasMessage("floor.ground");
        assertThatThrownBy(() -> Ground.clean("<svg/>")).hasMessage("floor.ground");
        assertThatThrownBy(() -> Ground.clean("")).hasMessage("floor.ground");
        assertThatThrownBy(() -> Ground.clean(OPEN + "<g>".repeat(100) + "</g>".repeat(100) + "</svg>"))
                .hasMessage("floor.too_much");
        assertThatThrownBy(() -> Ground.clean(OPEN + "<rect/>".repeat(30_000) + "</svg>"))
                .hasMessage("floor.too_much");
    }
}
