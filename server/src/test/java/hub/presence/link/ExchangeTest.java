package hub.presence.link;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import hub.testing.TestClock;

import static hub.presence.link.LinkTown.call;
import static org.assertj.core.api.Assertions.assertThat;

/// A telephone exchange at work for a day over a bad line: calls overlap, ends are lost, posts arrive twice and in any
/// order, somebody dials extensions that nobody has. At each minute everybody's state is what a reader of all posts would
/// say.
class ExchangeTest {

    private static final Map<String, String> TELEPHONES = Map.of("2101", "100001", "2102", "100002", "2103", "100003");
    private static final List<String> EXTENSIONS = List.of("2101", "2102", "2103", "2104", "9999");
    private static final int MINUTES = 480;

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private final Map<String, Said> said = new HashMap<>();
    private final List<Post> onTheWay = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everybody_is_on_the_telephone_exactly_when_a_call_of_theirs_is_under_way(long seed) {
        var random = new Random(seed);
        try (var town = new LinkTown(folder, clock, HookPace.USUAL)) {
            for (int minute = 0; minute < MINUTES; minute++) {
                clock.advance(Duration.ofMinutes(1));
                dial(random, minute);
                deliver(town, random);
                assertThat(town.states()).as("seed %d minute %d", seed, minute).containsAllEntriesOf(expected());
            }
            clock.advance(Duration.ofHours(3));
            assertThat(town.states().values()).containsOnly("UNKNOWN");
        }
    }

    /// A call or two begin and end some time, or their end is lost.
    private void dial(Random random, int minute) {
        for (int i = random.nextInt(3); i > 0; i--) {
            var extension = EXTENSIONS.get(random.nextInt(EXTENSIONS.size()));
            var call = minute + "-" + i;
            var start = clock.instant().plus(Duration.ofMinutes(random.nextInt(3)));
            onTheWay.add(new Post(extension, call, "START", start));
            if (random.nextInt(10) > 0) {
                onTheWay.add(new Post(extension, call, "END", start.plus(Duration.ofMinutes(random.nextInt(30)))));
            }
        }
    }

    /// What is due arrives in any order, some of it twice, some of it later.
    private void deliver(LinkTown town, Random random) {
        var due = new ArrayList<>(onTheWay.stream().filter(post -> !post.at().isAfter(clock.instant()))
                .filter(_ -> random.nextInt(4) > 0).toList());
        onTheWay.removeAll(due);
        due.addAll(due.stream().filter(_ -> random.nextInt(5) == 0).toList());
        Collections.shuffle(due, random);
        var answer = town.calls(due.stream()
                .map(post -> call(post.extension(), post.call(), post.event(), post.at())).toArray(String[]::new));
        assertThat(answer.refused()).hasSize(
                (int) due.stream().filter(post -> !TELEPHONES.containsKey(post.extension())).count());
        due.forEach(this::remember);
    }

    private void remember(Post post) {
        said.merge(post.extension() + "/" + post.call(), new Said(clock.instant(), post.event().equals("END")),
                (before, now) -> new Said(now.at(), before.over() || now.over()));
    }

    private Map<String, String> expected() {
        var expected = new HashMap<String, String>();
        TELEPHONES.forEach((extension, staffNumber) -> expected.put(staffNumber,
                said.entrySet().stream().filter(one -> one.getKey().startsWith(extension + "/"))
                        .anyMatch(one -> one.getValue().underWay(clock.instant())) ? "CALL" : "UNKNOWN"));
        return expected;
    }

    private record Post(String extension, String call, String event, Instant at) {}

    private record Said(Instant at, boolean over) {

        boolean underWay(Instant now) {
            return !over && now.isBefore(at.plus(Duration.ofHours(2)));
        }
    }
}
