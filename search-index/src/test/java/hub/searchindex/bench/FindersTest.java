package hub.searchindex.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.searchindex.bench.SqliteFinder.How;

import static org.assertj.core.api.Assertions.assertThat;

/// The speed of two is compared only if they find the same.
class FindersTest {

    private static final Path TOWN = Path.of("../config/demo");
    private static final int MESSAGES = 3_000;

    @TempDir private Path folder;

    @Test
    void the_hub_like_and_trigrams_show_the_same_messages_of_the_same_rooms() throws Exception {
        var chatter = new Chatter(TOWN, 7);
        var messages = new ArrayList<Chatter.Message>();
        for (int i = 0; i < MESSAGES; i++) {
            messages.add(chatter.next());
        }
        var rooms = chatter.reader(120);
        var pairs = new Pairs(7).of(messages.stream().map(Chatter.Message::text).toList(), 60);
        try (var hub = new HubFinder(folder.resolve("index"));
                var like = new SqliteFinder(folder.resolve("messages.db"), How.LIKE)) {
            for (var finder : List.of(hub, like)) {
                finder.add(messages);
                finder.done();
            }
            try (var trigram = new SqliteFinder(folder.resolve("messages.db"), How.TRIGRAM)) {
                trigram.done();
                for (var pair : pairs) {
                    var truth = like.find(pair, rooms);
                    assertThat(truth).isSortedAccordingTo(Comparator.reverseOrder());
                    assertThat(hub.find(pair, rooms)).containsAll(truth.subList(0, Math.min(truth.size(), 10)));
                    if (pair.forTrigrams()) {
                        assertThat(trigram.find(pair, rooms)).isEqualTo(truth);
                    }
                }
            }
        }
    }

    @Test
    void the_same_seed_says_the_same() throws Exception {
        var one = new Chatter(TOWN, 7);
        var other = one.again(7);
        for (int i = 0; i < 50; i++) {
            assertThat(one.next()).isEqualTo(other.next());
        }
        assertThat(one.next()).isNotEqualTo(one.again(8).next());
    }
}
