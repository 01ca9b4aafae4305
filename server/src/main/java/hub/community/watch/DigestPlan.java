package hub.community.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.community.question.QuestionId;
import hub.community.topic.TagId;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// Shares unanswered questions out among those who could answer: the ones that have waited longest first, each to the
/// most likely few, and to nobody more than can be read with the first cup of tea.
final class DigestPlan {

    /// People one question is told to on one day.
    static final int MAX_PEOPLE = 12;

    /// Questions of one topic in one digest.
    static final int MAX_OF_TOPIC = 5;

    /// Questions in one digest.
    static final int MAX_QUESTIONS = 15;

    private final Map<QuestionId, Integer> told;
    private final Map<PersonId, Share> shares = new HashMap<>();

    private DigestPlan(Map<QuestionId, Integer> told) {
        this.told = new HashMap<>(told);
    }

    /// @param told how many were told of a question today already
    /// @return whoever is told anything
    static Map<PersonId, List<DigestPart>> of(List<Candidate> candidates, Map<QuestionId, Integer> told) {
        var plan = new DigestPlan(told);
        var byQuestion = new LinkedHashMap<QuestionId, List<Candidate>>();
        candidates.stream()
                .sorted(Comparator.comparing(Candidate::asked).thenComparingLong(one -> one.question().value()))
                .forEach(one -> byQuestion.computeIfAbsent(one.question(), _ -> new ArrayList<>()).add(one));
        byQuestion.values().forEach(plan::share);
        return plan.parts();
    }

    private void share(List<Candidate> some) {
        some.stream()
                .sorted(Comparator.comparingInt(Candidate::weight).reversed()
                        .thenComparingInt(one -> shareOf(one).questions.size())
                        .thenComparingLong(one -> one.person().value()))
                .forEach(this::give);
    }

    private void give(Candidate one) {
        var count = told.getOrDefault(one.question(), 0);
        if (count < MAX_PEOPLE && shareOf(one).take(one)) {
            told.put(one.question(), count + 1);
        }
    }

    private Share shareOf(Candidate one) {
        return shares.computeIfAbsent(one.person(), _ -> new Share());
    }

    private Map<PersonId, List<DigestPart>> parts() {
        var parts = new HashMap<PersonId, List<DigestPart>>();
        shares.forEach((person, share) -> {
            if (!share.questions.isEmpty()) {
                parts.put(person, share.parts());
            }
        });
        return parts;
    }

    /// What one person is told.
    private static final class Share {

        private final Set<QuestionId> questions = new HashSet<>();
        private final Map<Topic, List<QuestionId>> topics = new LinkedHashMap<>();

        boolean take(Candidate one) {
            var topic = topics.computeIfAbsent(new Topic(one.tag(), one.unit()), _ -> new ArrayList<>());
            if (questions.size() == MAX_QUESTIONS || topic.size() == MAX_OF_TOPIC || !questions.add(one.question())) {
                return false;
            }
            return topic.add(one.question());
        }

        List<DigestPart> parts() {
            return topics.entrySet().stream()
                    .filter(topic -> !topic.getValue().isEmpty())
                    .map(topic -> topic.getKey().part(topic.getValue()))
                    .toList();
        }
    }

    private record Topic(@Nullable TagId tag, @Nullable UnitId unit) {

        DigestPart part(List<QuestionId> questions) {
            return new DigestPart(tag, unit, List.copyOf(questions));
        }
    }
}
