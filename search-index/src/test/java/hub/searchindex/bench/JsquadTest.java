package hub.searchindex.bench;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class JsquadTest {

    @TempDir private Path folder;

    @Test
    void its_paragraphs_and_questions_become_a_collection() throws Exception {
        var json = SharedData.find(SharedData.JSQUAD);
        assumeTrue(json.isPresent(), "../shared/data/" + SharedData.JSQUAD + " is missing: nothing was tried");
        Jsquad.write(json.orElseThrow(), folder);
        var reader = new CollectionReader(folder);
        var collection = reader.read();
        assertThat(reader.remarks()).isEmpty();
        assertThat(collection.questions()).hasSize(1_145).first()
                .satisfies(question -> assertThat(question.question()).isEqualTo("梅雨"));
        assertThat(collection.judged()).hasSize(4_442);
    }
}
