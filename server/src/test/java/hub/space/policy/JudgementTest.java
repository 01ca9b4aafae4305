package hub.space.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.time.HubTime;
import hub.space.allocation.Reservation;
import hub.space.allocation.Slot;
import hub.space.place.AreaId;
import hub.space.place.Fault;
import hub.space.place.FaultId;
import hub.space.place.PolicyId;
import hub.space.place.Space;
import hub.space.place.SpaceId;
import hub.space.place.SpaceKind;
import hub.space.place.SpaceMode;

import static org.assertj.core.api.Assertions.assertThat;

/// The rules as tables that a facility manager can read. Today is Wednesday 18 November 2026, 10:24.
class JudgementTest {

    private static final Instant NOW = at("2026-11-18 10:24");
    private static final UnitId OWNER = new UnitId(120);
    private static final UnitId OTHERS = new UnitId(310);

    /// Open Monday to Friday 8:30 to 17:15, steps of 15 minutes, half an hour to four hours, 30 days ahead.
    private final Policy usual = terms(30, null, Approval.NONE, null, Quota.NONE, false, true);

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # wish                                | verdict     | from             | until            | why
            2026-11-18 10:30 | 2026-11-18 11:30   | ok          |                  |                  | on the grid, today
            2026-11-18 10:24 | 2026-11-18 10:54   | ok          |                  |                  | from now on no grid counts
            2026-11-18 10:20 | 2026-11-18 10:50   | ok          |                  |                  | a wish may take its time on the way
            2026-11-18 10:15 | 2026-11-18 11:15   | PAST        |                  |                  | but not so long
            2026-11-17 10:30 | 2026-11-17 11:30   | PAST        |                  |                  | yesterday
            2026-11-18 11:00 | 2026-11-18 11:15   | TOO_SHORT   |                  |                  | a quarter of an hour
            2026-11-18 11:00 | 2026-11-18 15:15   | TOO_LONG    |                  |                  | more than four hours
            2026-11-18 11:05 | 2026-11-18 11:35   | STEP        |                  |                  | not on a quarter
            2026-11-18 11:00 | 2026-11-18 11:40   | STEP        |                  |                  | its end neither
            2026-12-18 10:30 | 2026-12-18 11:30   | ok          |                  |                  | the last day
            2026-12-21 10:30 | 2026-12-21 11:30   | HORIZON     | 2026-11-21 00:00 |                  | can be booked from that day on
            2026-11-19 08:00 | 2026-11-19 09:00   | HOURS       | 2026-11-19 08:30 | 2026-11-19 17:15 | before the house opens
            2026-11-19 16:30 | 2026-11-19 17:30   | HOURS       | 2026-11-19 08:30 | 2026-11-19 17:15 | over closing time
            2026-11-19 16:15 | 2026-11-19 17:15   | ok          |                  |                  | up to closing time
            2026-11-21 10:30 | 2026-11-21 11:30   | HOURS       |                  |                  | Saturday has no hours at all
            2026-11-23 10:30 | 2026-11-23 11:30   | CLOSED_DAY  |                  |                  | a holiday, though a Monday
            """)
    void the_usual_policy(String from, String until, String verdict, @Nullable String again, @Nullable String end) {
        assertThat(said(judged(usual, room(), slot(from, until), OTHERS)))
                .isEqualTo(verdict + times(again) + times(end));
    }

    @ParameterizedTest(name = "today {0}, for {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # today          | wish             | verdict | can be booked from | why
            2026-11-18 10:24 | 2027-03-31 10:30 | ok      |                    | the fiscal year is open to its end
            2026-11-18 10:24 | 2027-04-01 10:30 | HORIZON | 2027-02-01 00:00   | the next one from 1 February on
            2027-01-31 10:24 | 2027-04-01 10:30 | HORIZON | 2027-02-01 00:00   | the evening before not yet
            2027-02-01 10:24 | 2027-04-01 10:30 | ok      |                    | now it is
            2027-02-01 10:24 | 2027-12-20 10:30 | ok      |                    | and far into it
            2027-02-01 10:24 | 2028-03-31 10:30 | HORIZON | 2027-02-25 00:00   | but never more than 400 days
            """)
    void a_policy_that_opens_the_next_fiscal_year_in_february(
            String today, String from, String verdict, @Nullable String again) {
        var policy = terms(400, "02-01", Approval.NONE, null, Quota.NONE, false, true);
        var slot = new Slot(at(from), at(from).plusSeconds(3600));
        assertThat(said(judgement(policy, room(), slot, OTHERS, at(today), List.of(), Optional.empty(), 0).verdict()))
                .isEqualTo(verdict + times(again));
    }

    @Test
    void the_own_unit_may_book_earlier() {
        var policy = terms(30, null, Approval.NONE, new Priority(null, 14), Quota.NONE, false, true);
        var wish = slot("2026-12-28 10:30", "2026-12-28 11:30");
        assertThat(said(judged(policy, room(), wish, OWNER))).isEqualTo("ok");
        assertThat(said(judged(policy, room(), wish, OTHERS))).isEqualTo("HORIZON 2026-11-28 00:00");
    }

    @Test
    void the_owner_has_to_agree_to_what_others_book() {
        var policy = terms(30, null, Approval.OWNER, null, Quota.NONE, false, true);
        var wish = slot("2026-11-19 10:30", "2026-11-19 11:30");
        assertThat(judged(policy, room(), wish, OTHERS)).isEqualTo(new Verdict.Allowed(true));
        assertThat(judged(policy, room(), wish, OWNER)).isEqualTo(new Verdict.Allowed(false));
    }

    @ParameterizedTest(name = "{0}, for {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # period | for    | verdict | until
            CLOSED   | others | CLOSED  | 2026-11-20 00:00
            CLOSED   | owner  | CLOSED  | 2026-11-20 00:00
            BLOCKED  | others | BLOCKED | 2026-11-20 00:00
            BLOCKED  | owner  | ok      |
            """)
    void a_closed_period_shuts_out_everybody_a_blocked_one_others(
            ClosureKind kind, String who, String verdict, @Nullable String until) {
        var closure = new Closure(new ClosureId(7), List.of(new SpaceId(1)), null, at("2026-11-18 00:00"),
                at("2026-11-20 00:00"), "窓口専用", kind, kind == ClosureKind.BLOCKED ? List.of(OWNER) : List.of());
        var said = said(judgement(usual, room(), slot("2026-11-19 10:30", "2026-11-19 11:30"),
                who.equals("owner") ? OWNER : OTHERS, NOW, List.of(closure), Optional.empty(), 0).verdict());
        assertThat(said).isEqualTo(verdict + (until == null ? "" : " 2026-11-18 00:00") + times(until));
    }

    @ParameterizedTest(name = "{0}: {1} taken already: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # quota            | taken | verdict
            3 open bookings    | 2     | ok
            3 open bookings    | 3     | QUOTA_OPEN
            120 minutes, own   | 60    | ok
            120 minutes, own   | 61    | QUOTA_PERSON
            120 minutes, unit  | 60    | ok
            120 minutes, unit  | 61    | QUOTA_UNIT
            """)
    void quotas(String quota, int taken, String verdict) {
        var limit = switch (quota) {
            case "3 open bookings" -> new Quota(3, null, null);
            case "120 minutes, own" -> new Quota(null, 120, null);
            default -> new Quota(null, null, 120);
        };
        var policy = terms(30, null, Approval.NONE, null, limit, false, true);
        assertThat(said(judgement(policy, room(), slot("2026-11-19 10:30", "2026-11-19 11:30"), OTHERS, NOW, List.of(),
                Optional.empty(), taken).verdict())).startsWith(verdict);
    }

    @Test
    void what_was_granted_is_not_judged_again() {
        var policy = terms(0, null, Approval.NONE, null, new Quota(1, 10, 10), false, true);
        var before = new Request.Before(new Reservation("booking", 1), new SpaceId(1),
                slot("2026-11-25 10:30", "2026-11-25 11:30"));
        var shorter = new Request(new SpaceId(1), slot("2026-11-25 10:30", "2026-11-25 10:50"), new PersonId(1), OTHERS,
                false, before);
        assertThat(of(policy, room(), shorter, NOW, List.of(), Optional.empty(), 99).verdict())
                .isEqualTo(new Verdict.Allowed(false));
        var longer = new Request(new SpaceId(1), slot("2026-11-25 10:30", "2026-11-25 12:00"), new PersonId(1), OTHERS,
                false, before);
        assertThat(said(of(policy, room(), longer, NOW, List.of(), Optional.empty(), 99).verdict()))
                .startsWith("HORIZON");
    }

    @Test
    void who_is_inside_already_may_stretch_to_any_minute() {
        var before = new Request.Before(new Reservation("booking", 1), new SpaceId(1),
                slot("2026-11-18 09:54", "2026-11-18 10:34"));
        var longer = new Request(new SpaceId(1), slot("2026-11-18 09:54", "2026-11-18 10:49"), new PersonId(1), OTHERS,
                false, before);
        assertThat(said(of(usual, room(), longer, NOW, List.of(), Optional.empty(), 0).verdict())).isEqualTo("ok");
    }

    @Test
    void a_place_that_is_taken_by_going_there_can_be_taken_now_only() {
        var lounge = place(SpaceMode.DROP_IN, null);
        assertThat(said(judged(usual, lounge, slot("2026-11-18 10:24", "2026-11-18 10:54"), OTHERS))).isEqualTo("ok");
        assertThat(said(judged(usual, lounge, slot("2026-11-18 11:00", "2026-11-18 11:30"), OTHERS)))
                .isEqualTo("DROP_IN");
    }

    @Test
    void what_is_out_of_use_gone_or_broken_cannot_be_taken() {
        var wish = slot("2026-11-19 10:30", "2026-11-19 11:30");
        assertThat(said(judged(usual, place(SpaceMode.UNAVAILABLE, null), wish, OTHERS))).isEqualTo("UNAVAILABLE");
        assertThat(said(judged(usual, place(SpaceMode.RESERVABLE, LocalDate.of(2026, 11, 19)), wish, OTHERS)))
                .isEqualTo("RETIRED 2026-11-19 00:00");
        assertThat(said(judged(usual, place(SpaceMode.RESERVABLE, LocalDate.of(2026, 11, 20)), wish, OTHERS)))
                .isEqualTo("ok");
        var broken = new Fault(new FaultId(1), "空調", at("2026-11-17 09:00"), true);
        assertThat(said(judgement(usual, room(), wish, OTHERS, NOW, List.of(), Optional.of(broken), 0).verdict()))
                .isEqualTo("FAULT 2026-11-17 09:00");
    }

    @Test
    void nobody_books_for_others_where_that_is_not_wanted() {
        var policy = terms(30, null, Approval.NONE, null, Quota.NONE, false, false);
        var request = new Request(new SpaceId(1), slot("2026-11-19 10:30", "2026-11-19 11:30"), new PersonId(1), OTHERS,
                true, null);
        assertThat(said(of(policy, room(), request, NOW, List.of(), Optional.empty(), 0).verdict()))
                .isEqualTo("ON_BEHALF");
    }

    @Test
    void of_several_days_only_the_ends_have_to_be_open() {
        var car = new PolicyTerms("公用車", 30, null, 15, 15, 7_200, usual.opens(), true, Approval.NONE, 48, null,
                Quota.NONE, CheckInRule.USUAL, Titles.SHOWN, true).as(4);
        assertThat(said(judged(car, room(), slot("2026-11-19 09:00", "2026-11-20 16:00"), OTHERS))).isEqualTo("ok");
        assertThat(said(judged(car, room(), slot("2026-11-19 09:00", "2026-11-20 18:00"), OTHERS)))
                .startsWith("HOURS 2026-11-20 08:30");
    }

    private static Verdict judged(Policy policy, Space space, Slot slot, UnitId unit) {
        return judgement(policy, space, slot, unit, NOW, List.of(), Optional.empty(), 0).verdict();
    }

    private static Judgement judgement(
            Policy policy, Space space, Slot slot, UnitId unit, Instant now, List<Closure> closures,
            Optional<Fault> fault, int taken) {
        return of(policy, space, Request.of(space.id(), slot, new PersonId(1), unit), now, closures, fault, taken);
    }

    private static Judgement of(
            Policy policy, Space space, Request request, Instant now, List<Closure> closures, Optional<Fault> fault,
            int taken) {
        OfficeDays holidays = day -> day.equals(LocalDate.of(2026, 11, 23)) ? Optional.of("勤労感謝の日") : Optional.empty();
        return new Judgement(request, space, policy, fault, closures, holidays,
                request.unit() == null ? Set.of() : Set.of(request.unit()), now,
                () -> new Usage.Used(taken, taken, taken));
    }

    private static Policy terms(
            int days, @Nullable String yearOpens, Approval approval, @Nullable Priority priority, Quota quota,
            boolean closedDaysToo, boolean onBehalf) {
        var weekdays = IntStream.rangeClosed(1, 5).mapToObj(day -> new HoursOfWeekday(day, "08:30", "17:15")).toList();
        return new PolicyTerms("会議室", days, yearOpens, 15, 30, 240, weekdays, closedDaysToo, approval, 48, priority,
                quota, CheckInRule.USUAL, Titles.SHOWN, onBehalf).as(1);
    }

    private static Space room() {
        return place(SpaceMode.RESERVABLE, null);
    }

    private static Space place(SpaceMode mode, @Nullable LocalDate retired) {
        return new Space(new SpaceId(1), new AreaId(1), SpaceKind.ROOM, null, "小会議室1", "しょうかいぎしつ1", 6, 1, Set.of(),
                mode, OWNER, new PolicyId(1), 0, 0, List.of(), "", 1, retired, null);
    }

    private static Slot slot(String from, String until) {
        return new Slot(at(from), at(until));
    }

    private static Instant at(String clock) {
        return LocalDateTime.parse(clock.replace(' ', 'T')).atZone(HubTime.ZONE).toInstant();
    }

    private static String times(@Nullable String clock) {
        return clock == null ? "" : " " + clock;
    }

    private static String said(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Allowed _ -> "ok";
            case Verdict.Refused(var rule, _, var from, var until) -> rule + time(from) + time(until);
        };
    }

    private static String time(@Nullable Instant moment) {
        return moment == null ? "" : " " + LocalDateTime.ofInstant(moment, HubTime.ZONE).toString().replace('T', ' ');
    }
}
