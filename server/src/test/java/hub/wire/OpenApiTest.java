package hub.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The description of the API is that of the routes and records.
class OpenApiTest {

    private static final Path FILE = Path.of("src/main/resources/hub/openapi.json");

    private static final Wire WIRE = Wire.ofTheHub();

    @Test
    void the_description_is_that_of_the_routes_and_records() throws IOException {
        CheckedIn.isUpToDate(FILE, new OpenApi(WIRE).render());
    }

    @Test
    void every_route_says_in_a_few_words_what_it_does() {
        assertThat(WIRE.routes()).allSatisfy(route -> assertThat(route.summary()).isNotBlank().hasSizeLessThan(100));
    }

    @Test
    void every_error_code_has_a_sentence_in_both_languages() {
        for (var locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(WIRE.errors()).allSatisfy(error -> assertThat(ErrorSentences.find(error, locale)).isPresent());
        }
    }

    @Test
    void no_two_reasons_to_refuse_share_a_code() {
        assertThat(WIRE.errors()).extracting(error -> error.code()).doesNotHaveDuplicates();
    }
}
