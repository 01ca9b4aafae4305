package hub.booking.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What files of other calendars mean.
class IcsDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void a_time_that_floats_is_one_of_japan() {
        assertThat(froms("DTSTART:20261124T090000\nDTEND:20261124T100000")).containsExactly("2026-11-24T09:00");
    }

    @Test
    void times_of_other_zones_are_converted() {
        assertThat(froms("DTSTART:20261124T000000Z\nDTEND:20261124T010000Z")).containsExactly("2026-11-24T09:00");
        assertThat(froms("DTSTART;TZID=Europe/Berlin:20261124T010000\nDURATION:PT1H"))
                .containsExactly("2026-11-24T09:00");
    }

    @Test
    void a_zone_by_another_name_is_what_the_file_says_of_it() {
        var zone = """
                BEGIN:VTIMEZONE
                TZID:Tokyo Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T000000
                TZOFFSETFROM:+0900
                TZOFFSETTO:+0900
                END:STANDARD
                END:VTIMEZONE
                """;
        var read = read(calendar(zone + event("UID:a\nDTSTART;TZID=\"Tokyo Standard Time\":20261124T090000\n"
                + "DTEND;TZID=Tokyo Standard Time:20261124T100000")));
        assertThat(local(read)).containsExactly("2026-11-24T09:00");
    }

    @Test
    void a_zone_nobody_knows_is_refused_with_its_entry() {
        var read = read(calendar(event("UID:a\nSUMMARY:定例\nDTSTART;TZID=Atlantis:20261124T090000\nDURATION:PT1H")));
        assertThat(read.faults()).containsExactly(new IcsDates.Bad(1, "定例", ImportFault.ZONE));
        assertThat(read.dates()).isEmpty();
    }

    @Test
    void a_whole_day_is_a_day_of_japan() {
        assertThat(read(calendar(event("UID:a\nDTSTART;VALUE=DATE:20261124"))).dates()).satisfiesExactly(
                one -> assertThat(one.until().toEpochMilli() - one.from().toEpochMilli()).isEqualTo(86_400_000));
    }

    @Test
    void a_rule_is_worked_out_without_what_is_left_out_and_with_what_was_moved() {
        var master = event("UID:a\nSUMMARY:週次\nDTSTART;TZID=Asia/Tokyo:20261124T090000\nDURATION:PT1H\n"
                + "RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;TZID=Asia/Tokyo:20261201T090000");
        var moved = event("UID:a\nRECURRENCE-ID;TZID=Asia/Tokyo:20261208T090000\nSUMMARY:週次（移動）\n"
                + "DTSTART;TZID=Asia/Tokyo:20261209T140000\nDURATION:PT1H");
        assertThat(local(read(calendar(moved + master))))
                .containsExactly("2026-11-24T09:00", "2026-12-09T14:00", "2026-12-15T09:00");
    }

    @Test
    void a_rule_until_a_day_includes_that_day() {
        assertThat(froms("DTSTART:20261124T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=20261126"))
                .containsExactly("2026-11-24T09:00", "2026-11-25T09:00", "2026-11-26T09:00");
    }

    @Test
    void a_rule_goes_no_further_than_anything_can_be_planned() {
        var dates = read(calendar(event("UID:a\nDTSTART:20261124T090000\nDURATION:PT1H\n"
                + "RRULE:FREQ=MONTHLY;UNTIL=20991231T000000Z"))).dates();
        assertThat(dates).hasSize(14);
    }

    @Test
    void what_cannot_be_taken_is_named() {
        assertThat(fault("DTSTART:20261124T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY")).isEqualTo(ImportFault.ENDLESS);
        assertThat(fault("DTSTART:20261124T090000\nDURATION:PT1H\nRRULE:FREQ=HOURLY;COUNT=3"))
                .isEqualTo(ImportFault.RULE);
        assertThat(fault("DTSTART:20261124T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;BYHOUR=9;COUNT=3"))
                .isEqualTo(ImportFault.RULE);
        assertThat(fault("DTSTART:20261124T090000\nDTEND:20261124T080000")).isEqualTo(ImportFault.BACKWARDS);
        assertThat(fault("DTSTART:20261124T090000\nDURATION:P40D")).isEqualTo(ImportFault.TOO_LONG);
        assertThat(fault("DTSTART:20261324T090000")).isEqualTo(ImportFault.TIME);
        assertThat(fault("DTSTART:19700101T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=9999999999"))
                .isEqualTo(ImportFault.RULE);
    }

    @Test
    void rules_that_take_too_long_are_refused_and_quickly() {
        var old = event("UID:%d\nDTSTART:19710101T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;BYDAY=MO;BYMONTH=2;"
                + "BYMONTHDAY=30;UNTIL=20270101");
        var file = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            file.append(old.formatted(i));
        }
        assertThat(read(calendar(file.toString())).faults())
                .anySatisfy(bad -> assertThat(bad.fault()).isEqualTo(ImportFault.TOO_MUCH));
    }

    @Test
    void ten_thousand_dates_are_refused() {
        var rules = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            rules.append(event("UID:" + i + "\nDTSTART:20261124T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=350"));
        }
        assertRefused("feed.too_many", calendar(rules.toString()));
        assertRefused("feed.too_many", calendar(event("UID:a\nDTSTART:20261124T090000\nDURATION:PT1H").repeat(2_001)));
    }

    @Test
    void what_is_no_calendar_is_refused() {
        assertRefused("feed.unreadable", "");
        assertRefused("feed.unreadable", "name,day\n会議,2026-11-24\n");
        assertRefused("feed.unreadable", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n");
        assertRefused("feed.unreadable", "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(50_000));
    }

    @Test
    void bytes_of_any_kind_are_read_or_refused() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var good = calendar(event("UID:a\nDTSTART;TZID=Asia/Tokyo:20261124T090000\nDURATION:PT1H\n"
                + "RRULE:FREQ=WEEKLY;COUNT=4\nDESCRIPTION:長い\\n説明")).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2_000; i++) {
            var bad = good.clone();
            for (int n = 0; n < 4; n++) {
                bad[random
                        .nextInt(bad.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : ":;=,\"\n".charAt(
                                random.nextInt(6)));
            }
            try {
                IcsDates.of(IcsReader.read(bad), TODAY);
            } catch (Refused refused) {
                assertThat(refused.reason()).as("seed %d", seed).isInstanceOf(FeedError.class);
            }
        }
    }

    private static List<String> froms(String lines) {
        return local(read(calendar(event("UID:a\n" + lines))));
    }

    private static ImportFault fault(String lines) {
        return read(calendar(event("UID:a\n" + lines))).faults().getFirst().fault();
    }

    private static List<String> local(IcsDates.Read read) {
        assertThat(read.faults()).isEmpty();
        return read.dates().stream().map(one -> LocalDateTime.ofInstant(one.from(), HubTime.ZONE).toString()).toList();
    }

    private static IcsDates.Read read(String file) {
        return IcsDates.of(IcsReader.read(file.getBytes(StandardCharsets.UTF_8)), TODAY);
    }

    private static String calendar(String inside) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + inside + "END:VCALENDAR\n";
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\n" + lines + "\nEND:VEVENT\n";
    }

    private static void assertRefused(String code, String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason().code()).isEqualTo(code));
    }
}
