package hub.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import hub.demo.DemoRoom.Kind;
import hub.demo.DemoUnit.Level;
import hub.kernel.time.HubTime;

import static org.assertj.core.api.Assertions.assertThat;

class DemoTownTest {
    /// Wednesday, 10:24 in Japan.
    private static final Instant NOW = Instant.parse("2026-11-18T01:24:00Z");
    private static final DemoTown TOWN = DemoTown.of(DemoSize.NORMAL, NOW);
    private static final Map<DemoRoom, List<DemoMessage>> TALK = TOWN.rooms().stream()
            .collect(Collectors.toMap(Function.identity(), room -> TOWN.messages(room).toList()));

    @Test
    void the_same_day_gives_the_same_town_again() {
        var again = DemoTown.of(DemoSize.NORMAL, NOW);
        assertThat(again.people()).isEqualTo(TOWN.people());
        assertThat(again.posts()).isEqualTo(TOWN.posts());
        assertThat(again.rooms()).isEqualTo(TOWN.rooms());
        assertThat(again.messages().limit(20_000).toList()).isEqualTo(TOWN.messages().limit(20_000).toList());
    }

    @Test
    void about_1200_people_work_in_12_departments_and_46_sections() {
        assertThat(TOWN.people()).hasSizeBetween(1_190, 1_210);
        assertThat(TOWN.units()).filteredOn(u -> u.level() == Level.DEPARTMENT).hasSize(12);
        assertThat(TOWN.units()).filteredOn(u -> u.level() == Level.SECTION).hasSize(46);
        assertThat(TOWN.units()).extracting(DemoUnit::code).doesNotHaveDuplicates();
    }

    @Test
    void every_reading_is_hiragana_and_every_romaji_is_latin() {
        assertThat(TOWN.people()).allSatisfy(person -> {
            assertThat(person.kana()).matches("[ぁ-ん]+ [ぁ-ん]+");
            assertThat(person.romaji()).matches("[A-Z][a-z]+ [A-Z][a-z]+");
            assertThat(person.name()).startsWith(person.family() + " ");
        });
        assertThat(TOWN.units()).extracting(DemoUnit::kana).allMatch(kana -> kana.matches("[ぁ-んー]+"));
    }

    @Test
    void everybody_has_one_main_post_and_some_have_another() {
        var main = TOWN.posts().stream().filter(DemoPost::main)
                .collect(Collectors.groupingBy(DemoPost::person, Collectors.counting()));
        assertThat(main).hasSize(TOWN.people().size());
        assertThat(main.values()).containsOnly(1L);
        assertThat(TOWN.posts().size() - TOWN.people().size()).isBetween(50, 90);
    }

    @Test
    void nothing_begins_in_the_future() {
        var today = HubTime.dayOf(NOW);
        assertThat(TOWN.people()).noneMatch(person -> person.joinedOn().isAfter(today));
        assertThat(TOWN.posts()).noneMatch(post -> post.from().isAfter(today));
        assertThat(TOWN.posts()).noneMatch(post -> post.from().isBefore(TOWN.person(post.person()).joinedOn()));
    }

    @Test
    void numbers_and_addresses_belong_to_one_person_each() {
        assertThat(TOWN.people()).extracting(DemoPerson::staffNumber).doesNotHaveDuplicates();
        assertThat(TOWN.people()).extracting(DemoPerson::mail).doesNotHaveDuplicates()
                .allMatch(mail -> mail.endsWith("@city.minato.example"));
        assertThat(TOWN.people().stream().map(DemoPerson::extension).filter(Objects::nonNull).toList())
                .doesNotHaveDuplicates().allMatch(extension -> extension.matches("\\d{4}"));
    }

    @Test
    void the_people_of_the_pictures_are_where_the_pictures_show_them() {
        assertThat(post("中村 美咲")).isEqualTo("情報政策課 デジタル推進係 主任");
        assertThat(post("山﨑 翔")).isEqualTo("建築課 審査係 主査");
        assertThat(post("大久保 奈緒子")).isEqualTo("情報政策課 統計係 係長");
        assertThat(TOWN.people()).extracting(DemoPerson::staffNumber).contains("100001", "100002", "100003");
        assertThat(TOWN.grants()).extracting(DemoGrant::role)
                .contains("ADMINISTRATOR", "FACILITY_MANAGER", "MODERATOR", "UNIT_MANAGER");
    }

    private static String post(String name) {
        var person = TOWN.personNamed(name);
        return TOWN.sectionOf(person).name() + " " + TOWN.unitOf(person).name() + " " + person.title();
    }

    @Test
    void a_year_is_about_80000_messages() {
        assertThat(TALK.values().stream().flatMap(List::stream)
                .mapToInt(message -> 1 + message.answers().size()).sum()).isBetween(70_000, 90_000);
    }

    @Test
    void answers_in_threads_come_after_what_they_answer_and_before_the_next_message() {
        TALK.forEach((room, messages) -> {
            for (int i = 0; i < messages.size(); i++) {
                var times = Stream.concat(Stream.of(messages.get(i)), messages.get(i).answers().stream())
                        .map(DemoMessage::at).toList();
                assertThat(times).isSorted();
                if (i + 1 < messages.size()) assertThat(times.getLast()).isBeforeOrEqualTo(messages.get(i + 1).at());
            }
        });
    }

    @Test
    void messages_ascend_and_are_written_by_members() {
        TALK.forEach((room, messages) -> {
            var members = Set.copyOf(room.members());
            var before = Instant.MIN;
            for (int i = 0; i < messages.size(); i++) {
                var message = messages.get(i);
                assertThat(message.n()).isEqualTo(i + 1);
                assertThat(message.at()).isAfterOrEqualTo(before);
                assertThat(members).as(room.name()).contains(message.author());
                before = message.at();
            }
        });
    }

    @Test
    void people_talk_in_office_hours_and_never_after_now() {
        TALK.values().stream().flatMap(List::stream).forEach(message -> {
            var at = LocalDateTime.ofInstant(message.at(), HubTime.ZONE);
            assertThat(at.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(at.getHour()).isBetween(8, 18);
            assertThat(message.at()).isBefore(NOW);
        });
    }

    @Test
    void no_slot_and_no_choice_is_left_in_what_people_say() {
        assertThat(TALK.values().stream().flatMap(List::stream).map(DemoMessage::text))
                .noneMatch(text -> text.matches("(?s).*[{}\\[\\]|].*") || text.isBlank());
    }

    @Test
    void a_room_does_not_repeat_itself_within_a_day() {
        var repeated = 0;
        for (var room : TALK.keySet()) {
            var seen = new HashSet<String>();
            for (var message : TALK.get(room))
                if (message.text().length() > 24 && !seen.add(HubTime.dayOf(message.at()) + message.text())) repeated++;
        }
        assertThat(repeated).isLessThan(20);
    }

    @Test
    void the_reader_finds_the_room_of_the_section_with_four_messages_unread() {
        var room = TALK.keySet().stream().filter(r -> r.name().equals("情報政策課")).findFirst().orElseThrow();
        int head = TALK.get(room).size();
        int reader = TOWN.personNamed("中村 美咲").id();
        assertThat(TOWN.pointers(room, head, Map.of())).filteredOn(p -> p.person() == reader)
                .containsExactly(new DemoPointer(room.id(), reader, head - 4, head - 4));
    }

    @Test
    void nobody_is_beyond_the_last_message_or_behind_an_own_one() {
        TALK.forEach((room, messages) -> {
            var lastSaid = new HashMap<Integer, Integer>();
            messages.forEach(message -> lastSaid.put(message.author(), message.n()));
            assertThat(TOWN.pointers(room, messages.size(), lastSaid)).allSatisfy(pointer -> {
                assertThat(pointer.shown()).isBetween(lastSaid.getOrDefault(pointer.person(), 0), messages.size());
                assertThat(pointer.mine()).isEqualTo(pointer.shown());
            });
        });
    }

    @Test
    void a_room_of_two_has_two_members_and_a_unit_room_its_people() {
        assertThat(TOWN.rooms()).filteredOn(room -> room.kind() == Kind.DIRECT).allMatch(r -> r.members().size() == 2);
        assertThat(TOWN.rooms()).filteredOn(room -> room.kind() == Kind.UNIT).hasSize(TOWN.units().size());
    }

    @Test
    void on_a_sunday_night_the_last_words_are_of_friday() {
        var town = DemoTown.of(DemoSize.NORMAL, Instant.parse("2026-11-22T12:00:00Z"));
        var room = town.rooms().stream().filter(r -> r.name().equals("情報政策課")).findFirst().orElseThrow();
        var last = town.messages(room).toList().getLast();
        assertThat(HubTime.dayOf(last.at())).isEqualTo("2026-11-20");
    }

    @Test
    void every_day_of_a_year_can_be_the_first() {
        for (int day = 0; day < 365; day += 29) {
            var town = DemoTown.of(DemoSize.NORMAL, NOW.plusSeconds(86_400L * day));
            assertThat(town.people()).noneMatch(p -> p.joinedOn().isAfter(town.moment().today()));
            assertThat(town.messages().limit(500)).hasSize(500);
        }
    }

    @Test
    void the_large_town_speaks_without_being_held_in_memory() {
        var town = DemoTown.of(DemoSize.LARGE, NOW);
        assertThat(town.people()).hasSizeBetween(19_500, 20_500);
        assertThat(town.units()).extracting(DemoUnit::code).doesNotHaveDuplicates();
        assertThat(town.people().stream().map(DemoPerson::extension).filter(Objects::nonNull).toList())
                .doesNotHaveDuplicates();
        assertThat(town.messages().limit(100_000).count()).isEqualTo(100_000);
    }
}
