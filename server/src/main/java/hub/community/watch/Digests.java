package hub.community.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import hub.community.question.QuestionId;
import hub.community.watch.DigestRepository.Told;
import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;

/// Tells people, when their work begins, what waits for an answer and could have it from them. What came later waits for
/// the next day: so it does not matter when in the day the hub looks, nor how often.
final class Digests {

    /// What nobody answered in a month is not answered because of another reminder.
    private static final Duration OLDEST = Duration.ofDays(30);

    /// Days before a person is told of the same question again.
    private static final int APART_DAYS = 7;

    /// A unit in charge with more people than that is no section: all of them would be told, so none is.
    private static final int LARGEST_UNIT = 60;

    /// Above those who only answered in the topic, below those who watch it.
    private static final int WEIGHT_IN_CHARGE = 50;

    /// How long notices and digests are kept.
    private static final Duration KEPT = Duration.ofDays(180);

    private final EventLog log;
    private final Database db;
    private final DigestRepository digests;
    private final NoticeRepository notices;
    private final NoticeBook book;
    private final ExpertFinder people;
    private final Directory directory;
    private final StaffHours hours;
    private final InstantSource clock;

    Digests(
            EventLog log, Database db, DigestRepository digests, NoticeRepository notices, NoticeBook book,
            ExpertFinder people, Directory directory, StaffHours hours, InstantSource clock) {
        this.log = log;
        this.db = db;
        this.digests = digests;
        this.notices = notices;
        this.book = book;
        this.people = people;
        this.directory = directory;
        this.hours = hours;
        this.clock = clock;
    }

    /// Tells whoever has begun work and was not told today. To be called every minute; blocks while it writes.
    void everyMinute() {
        var now = clock.instant();
        var begun = begun(now);
        if (!begun.isEmpty() && !db.read(sql -> waiting(sql, begun, now)).isEmpty()) {
            log.write(tx -> tell(tx, begun, waiting(tx.sql(), begun, now)));
        }
    }

    /// Forgets what nobody looks at any more. To be called once a day; blocks.
    void everyDay() {
        log.write(tx -> {
            notices.forgetBefore(tx.sql(), tx.now().minus(KEPT));
            digests.forgetBefore(tx.sql(), HubTime.dayOf(tx.now().minus(KEPT)));
            return tx;
        });
    }

    /// Who is at work now, and since when.
    private Map<PersonId, Instant> begun(Instant now) {
        var begun = new HashMap<PersonId, Instant>();
        directory.activePeople().forEach(person -> hours.began(person, now)
                .filter(_ -> people.here(person))
                .ifPresent(since -> begun.put(person, since)));
        return begun;
    }

    /// What could be told to those who were not told today yet.
    private List<Candidate> waiting(Sql sql, Map<PersonId, Instant> begun, Instant now) {
        var today = HubTime.dayOf(now);
        var settled = digests.settled(sql, today.minusDays(1));
        var all = new ArrayList<>(digests.byTopic(sql, now.minus(OLDEST), today.minusDays(APART_DAYS)));
        all.addAll(inCharge(sql, now, today));
        return all.stream()
                .filter(one -> {
                    var since = begun.get(one.person());
                    return since != null && one.since().isBefore(since)
                            && !HubTime.dayOf(since).equals(settled.get(one.person()));
                })
                .toList();
    }

    private List<Candidate> inCharge(Sql sql, Instant now, LocalDate today) {
        var lately = digests.toldAfter(sql, today.minusDays(APART_DAYS)).stream()
                .map(told -> new Pair(told.question(), told.person())).collect(Collectors.toSet());
        var all = new ArrayList<Candidate>();
        digests.byUnit(sql, now.minus(OLDEST)).forEach(one -> section(one).stream()
                .filter(person -> !person.equals(one.asker()) && !lately.contains(new Pair(one.question(), person)))
                .forEach(person -> all.add(new Candidate(person, one.question(), null, one.unit(), one.asked(),
                        one.moved(), WEIGHT_IN_CHARGE))));
        return all;
    }

    private Set<PersonId> section(DigestRepository.OfUnit one) {
        var members = directory.membersOf(one.unit());
        return members.size() > LARGEST_UNIT ? Set.of() : members;
    }

    private int tell(Tx tx, Map<PersonId, Instant> begun, List<Candidate> candidates) {
        var today = HubTime.dayOf(tx.now());
        var plan = DigestPlan.of(candidates, toldToday(tx.sql(), today));
        plan.forEach((person, parts) -> digests.insert(
                tx.sql(), person, dayOf(begun, person), book.digest(tx, person, parts), parts));
        candidates.stream().map(Candidate::person).distinct()
                .forEach(person -> digests.settle(tx.sql(), person, dayOf(begun, person)));
        return plan.size();
    }

    private static LocalDate dayOf(Map<PersonId, Instant> begun, PersonId person) {
        return HubTime.dayOf(begun.getOrDefault(person, Instant.EPOCH));
    }

    private Map<QuestionId, Integer> toldToday(Sql sql, LocalDate today) {
        return digests.toldAfter(sql, today.minusDays(1)).stream()
                .collect(Collectors.toMap(Told::question, _ -> 1, Integer::sum));
    }

    private record Pair(QuestionId question, PersonId person) {}
}
