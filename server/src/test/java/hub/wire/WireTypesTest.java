package hub.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The web client's types are those of the server's records.
class WireTypesTest {

    private static final Path FILE = Path.of("../webclient/src/kernel/wire.ts");

    private static final Wire WIRE = Wire.ofTheHub();

    @Test
    void the_types_of_the_web_client_are_those_of_the_records() throws IOException {
        CheckedIn.isUpToDate(FILE, new TypeScript(WIRE).render());
    }

    @Test
    void no_two_records_share_a_name() {
        var names = WIRE.records().stream().collect(Collectors.groupingBy(Wire::name, Collectors.counting()));
        assertThat(names).allSatisfy((_, records) -> assertThat(records).isEqualTo(1));
    }
}
