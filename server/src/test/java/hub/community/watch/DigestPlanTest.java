package hub.community.watch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import hub.community.question.QuestionId;
import hub.community.topic.TagId;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

class DigestPlanTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T00:00:00Z");
    private static final PersonId SATO = new PersonId(1);
    private static final TagId PAYROLL = new TagId(7);
    private static final TagId TRAVEL = new TagId(8);

    @Test
    void of_one_topic_the_five_that_have_waited_longest_are_told() {
        var plan = DigestPlan.of(IntStream.rangeClosed(1, 9).mapToObj(n -> watches(SATO, 10 - n, PAYROLL)).toList(),
                Map.of());
        assertThat(plan).containsExactly(Map.entry(SATO, List.of(new DigestPart(PAYROLL, null,
                LongStream.rangeClosed(1, 5).mapToObj(QuestionId::new).toList()))));
    }

    @Test
    void a_question_with_two_topics_is_told_once_and_each_topic_has_its_five() {
        var both = IntStream.rangeClosed(1, 7).boxed()
                .flatMap(n -> Stream.of(watches(SATO, n, PAYROLL), watches(SATO, n, TRAVEL))).toList();
        assertThat(DigestPlan.of(both, Map.of()).get(SATO)).containsExactly(
                new DigestPart(PAYROLL, null, LongStream.rangeClosed(1, 5).mapToObj(QuestionId::new).toList()),
                new DigestPart(TRAVEL, null, LongStream.rangeClosed(6, 7).mapToObj(QuestionId::new).toList()));
    }

    @Test
    void nobody_is_told_more_than_fifteen_questions() {
        var many = IntStream.rangeClosed(1, 40).mapToObj(n -> watches(SATO, n, new TagId(n))).toList();
        assertThat(DigestPlan.of(many, Map.of()).get(SATO)).hasSize(15);
    }

    @Test
    void a_question_is_told_to_twelve_people_and_those_told_before_count() {
        var crowd = LongStream.rangeClosed(1, 30).mapToObj(n -> watches(new PersonId(n), 1, PAYROLL)).toList();
        assertThat(DigestPlan.of(crowd, Map.of())).hasSize(12);
        assertThat(DigestPlan.of(crowd, Map.of(new QuestionId(1), 9))).hasSize(3);
        assertThat(DigestPlan.of(crowd, Map.of(new QuestionId(1), 12))).isEmpty();
    }

    @Test
    void who_wants_to_be_told_comes_before_who_only_could_answer() {
        var crowd = LongStream.rangeClosed(1, 30)
                .mapToObj(n -> one(new PersonId(n), 1, PAYROLL, n == 30 ? 100 : 3)).toList();
        assertThat(DigestPlan.of(crowd, Map.of())).containsKey(new PersonId(30));
    }

    @Test
    void many_questions_are_spread_over_many_people() {
        var crowd = LongStream.rangeClosed(1, 24).boxed().flatMap(person -> IntStream.rangeClosed(1, 2)
                .mapToObj(n -> one(new PersonId(person), n, PAYROLL, 5))).toList();
        assertThat(DigestPlan.of(crowd, Map.of())).hasSize(24)
                .allSatisfy((_, parts) -> assertThat(parts.getFirst().questions()).hasSize(1));
    }

    @Test
    void what_the_own_section_is_in_charge_of_is_a_part_of_its_own() {
        var unit = new UnitId(3);
        var inCharge = new Candidate(SATO, new QuestionId(2), null, unit, MONDAY, MONDAY, 50);
        assertThat(DigestPlan.of(List.of(watches(SATO, 1, PAYROLL), inCharge), Map.of()).get(SATO))
                .containsExactly(new DigestPart(null, unit, List.of(new QuestionId(2))),
                        new DigestPart(PAYROLL, null, List.of(new QuestionId(1))));
    }

    private static Candidate watches(PersonId person, long question, TagId tag) {
        return one(person, question, tag, 100);
    }

    private static Candidate one(PersonId person, long question, TagId tag, int weight) {
        var asked = MONDAY.plusSeconds(question);
        return new Candidate(person, new QuestionId(question), tag, null, asked, asked, weight);
    }
}
