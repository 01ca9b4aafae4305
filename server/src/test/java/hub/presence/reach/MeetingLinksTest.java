package hub.presence.reach;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MeetingLinksTest {

    @Test
    void every_room_is_another_of_128_bits() {
        var links = new MeetingLinks("https://meet.city.example/{room}#config.lang=ja");
        var urls = IntStream.range(0, 100).mapToObj(_ -> links.make().url()).distinct().toList();
        assertThat(urls).hasSize(100)
                .allMatch(url -> url.matches("https://meet\\.city\\.example/[0-9a-f]{32}#config\\.lang=ja"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://meet.city.example/{room}", "http://10.1.2.3:8443/{room}",
        "https://meet.city.example/join?room={room}"})
    void these_are_addresses(String template) {
        assertThat(new MeetingLinks(template).offered()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://meet.city.example/", "{room}", "javascript:alert('{room}')",
        "ftp://meet.city.example/{room}", "https://{room}.city.example/", "https://admin:secret@meet.example/{room}",
        "https://meet.city.example/a b/{room}", "meet.city.example/{room}"})
    void these_are_none(String template) {
        assertThatThrownBy(() -> new MeetingLinks(template)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("presence.meeting-url");
    }

    @Test
    void without_a_setting_there_are_none() {
        assertThat(new MeetingLinks(" ").offered()).isFalse();
    }
}
