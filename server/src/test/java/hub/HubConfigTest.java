package hub;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import hub.search.SearchSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HubConfigTest {

    @Test
    void the_index_lies_in_the_data_folder_and_there_are_no_word_lists_of_the_town() {
        assertThat(HubConfig.of(List.of()).search()).isEqualTo(new SearchSettings(
                Path.of("data", "search"), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(HubConfig.of(List.of("--data.folder=/srv/hub")).search().folder())
                .isEqualTo(Path.of("/srv/hub/search"));
    }

    @Test
    void folder_and_word_lists_can_be_named() {
        assertThat(HubConfig.of(List.of("--search.folder=/fast/index", "--search.synonyms= words.txt ",
                "--search.sudachi=synonyms.txt", "--search.words=facilities.csv")).search())
                .isEqualTo(new SearchSettings(Path.of("/fast/index"), Optional.of(Path.of("words.txt")),
                        Optional.of(Path.of("synonyms.txt")), Optional.of(Path.of("facilities.csv"))));
    }

    @Test
    void a_setting_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> HubConfig.of(List.of("--search.synonym=words.txt")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("search.synonym");
    }
}
