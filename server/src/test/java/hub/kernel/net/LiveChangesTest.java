package hub.kernel.net;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import hub.kernel.net.LiveChanges.Mark;

import static org.assertj.core.api.Assertions.assertThat;

class LiveChangesTest {

    private final LiveChanges changes = new LiveChanges(3);

    @Test
    void a_reader_is_told_each_topic_once_and_the_next_time_only_what_is_new() {
        var start = changes.now();
        add(1, 2, 1, 1);
        var news = changes.after(start);
        assertThat(news.topics()).contains(List.of(topic(1), topic(2)));
        assertThat(changes.after(news.upTo()).topics()).contains(List.of());
        add(2);
        assertThat(changes.after(news.upTo()).topics()).contains(List.of(topic(2)));
    }

    @Test
    void what_is_kept_is_bounded_and_whoever_missed_what_was_forgotten_is_told_all() {
        var start = changes.now();
        add(1);
        var one = changes.now();
        add(2, 3, 4);
        assertThat(changes.after(start).topics()).isEqualTo(Optional.empty());
        assertThat(changes.after(start, List.of(topic(9)))).containsExactly(topic(9));
        assertThat(changes.after(one).topics()).contains(List.of(topic(4), topic(3), topic(2)));
        assertThat(changes.after(one, List.of(topic(9), topic(3)))).containsExactly(topic(3));
    }

    @Test
    void a_new_generation_makes_all_marks_worthless_even_of_a_moment_without_changes() {
        var start = changes.now();
        changes.beginAnew();
        assertThat(changes.after(start).topics()).isEqualTo(Optional.empty());
        assertThat(changes.after(changes.now()).topics()).contains(List.of());
    }

    @Test
    void a_mark_reads_what_it_wrote_and_nothing_else() {
        var mark = new Mark("a1b2", 17);
        assertThat(Mark.parse(mark.text())).isEqualTo(mark);
        for (var bad : List.of("", "a1b2", "a1b2:", "a1b2:x", "a1b2:1:2", "a1b2:99999999999999999999")) {
            assertThat(Mark.parse(bad)).as(bad).isNull();
        }
    }

    @Test
    void of_several_frames_only_the_last_is_marked_so_that_a_cut_between_them_loses_nothing() {
        var kinds = new LinkedHashMap<String, List<byte[]>>();
        kinds.put("a.b", List.of(bytes("1"), bytes("2")));
        kinds.put("c.d", List.of(bytes("3")));
        assertThat(Packet.live(kinds, new Mark("g", 5), 7L).serverSent().toString()).isEqualTo("""
                data: {"t":"a.b","d":[1,2]}

                data: {"t":"c.d","v":"g:5","n":7,"d":[3]}

                """);
    }

    private void add(long... keys) {
        for (var key : keys) {
            changes.add(topic(key));
        }
    }

    private static Topic topic(long key) {
        return new Topic("test.weather", key);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
