package hub.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

import hub.demo.DemoQuestion.DemoAnswer;
import hub.demo.DemoQuestion.DemoRemark;

/// What becomes of each question: who answers when, what solves it, who finds it useful, what is to be looked at again.
final class QuestionStory {
    private static final double ANONYMOUS = 0.6;
    private static final double SOLVED = 0.88;
    private static final double NEVER_ANSWERED = 0.06;
    private static final int MINUTES_TO_ACCEPT = 7;
    private static final double REVIEWED_IN_TIME = 0.85;
    /// What nobody answered for so long was taken away or answered by telephone.
    private static final int STILL_OPEN_DAYS = 45;

    private final DemoTown town;
    private final QuestionPeople people;
    private final QuestionTimes times;
    private final Set<String> anonymous;
    private final Map<String, Integer> reviewMonths;

    QuestionStory(DemoTown town, QuestionPeople people, QuestionTimes times) {
        this.town = town;
        this.people = people;
        this.times = times;
        var categories = DemoFiles.csv("categories.csv");
        this.anonymous = categories.stream().filter(line -> line.getField("anonymous").equals("1"))
                .map(QuestionStory::name).collect(Collectors.toSet());
        this.reviewMonths = categories.stream().filter(line -> !line.getField("reviewMonths").isEmpty())
                .collect(Collectors.toMap(QuestionStory::name, line -> Integer.valueOf(line.getField("reviewMonths"))));
    }

    private static String name(NamedCsvRecord line) {
        return line.getField("name");
    }

    DemoQuestion tell(QuestionDraft draft, int id, @Nullable Integer canonical) {
        var dice = Dice.of("question told", draft.seed());
        var block = draft.block();
        boolean hidden = isPrivate(draft) && dice.chance(ANONYMOUS);
        var answers = canonical == null ? answers(draft, dice) : List.<DemoAnswer>of();
        var solved = answers.stream().flatMap(answer -> Stream.ofNullable(answer.solvedAt()))
                .min(Comparator.naturalOrder()).orElse(null);
        var askedAt = Moment.instant(draft.at());
        return new DemoQuestion(id, draft.asker().id(), hidden, hidden ? null : people.sectionOf(draft.asker()),
                block.category(), people.section(block.unit()).map(DemoUnit::id).orElse(null), block.title(),
                body(draft, dice), askedAt, moved(askedAt, answers), solved, canonical,
                count(block.facts(), "seen", 12 + dice.around(30)),
                people.some(count(block.facts(), "useful", dice.around(canonical == null ? 1.6 : 0.2)), dice),
                people.some(count(block.facts(), "watchers", dice.around(0.5)), dice),
                named(block.facts().getOrDefault("invited", "")), block.tags(), block.wordings(), answers);
    }

    private String body(QuestionDraft draft, Dice dice) {
        var block = draft.block();
        boolean bare = block.body().isEmpty() && draft.canonical() == null && !block.isPicture();
        if (!bare || block.wordings().isEmpty() || isPrivate(draft) || dice.chance(0.5)) return block.body();
        return town.words().pick("経緯の短いもの", dice);
    }

    private boolean isPrivate(QuestionDraft draft) {
        return anonymous.contains(draft.block().category());
    }

    private List<Integer> named(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split(",")).stream()
                .map(name -> town.personNamed(name).id()).toList();
    }

    private static Instant moved(Instant askedAt, List<DemoAnswer> answers) {
        var moved = askedAt;
        for (var answer : answers) {
            if (answer.at().isAfter(moved)) moved = answer.at();
            if (answer.acceptedAt() != null && answer.acceptedAt().isAfter(moved)) moved = answer.acceptedAt();
            for (var remark : answer.comments())
                if (remark.at().isAfter(moved)) moved = remark.at();
        }
        return moved;
    }

    private List<DemoAnswer> answers(QuestionDraft draft, Dice dice) {
        var replies = draft.block().replies();
        boolean picture = draft.block().isPicture();
        boolean late = draft.at().isAfter(times.end().minusDays(STILL_OPEN_DAYS));
        if (!picture && late && dice.chance(NEVER_ANSWERED)) return List.of();
        boolean solved = picture || dice.chance(SOLVED);
        int best = best(replies);
        var answers = new ArrayList<DemoAnswer>();
        var before = draft.at();
        for (int i = 0; i < replies.size(); i++) {
            var reply = replies.get(i);
            var at = times.later(draft.at(), count(reply.facts(), "after", wait(before.equals(draft.at()), dice)
                    + minutes(draft.at(), before)));
            if (i > 0 && !at.isAfter(before)) at = before.plusMinutes(dice.between(5, 40));
            if (at.isAfter(times.end())) break;
            boolean accepted = picture ? reply.facts().containsKey("accepted") : solved && i == best;
            answers.add(answer(draft, reply, at, accepted, dice));
            before = at;
        }
        return List.copyOf(answers);
    }

    private static int minutes(LocalDateTime from, LocalDateTime to) {
        return (int) Math.min(Duration.between(from, to).toMinutes(), 600);
    }

    private static int best(List<QuestionBlock.Reply> replies) {
        for (int i = 0; i < replies.size(); i++)
            if (replies.get(i).official()) return i;
        return 0;
    }

    /// Half of the first answers come within a quarter of an hour, some only after days.
    private static int wait(boolean first, Dice dice) {
        double luck = dice.fraction();
        int usual = luck < 0.55 ? dice.between(3, 16) : luck < 0.85 ? dice.between(16, 120) : dice.between(120, 540);
        return first ? usual : usual * 2;
    }

    private DemoAnswer answer(QuestionDraft draft, QuestionBlock.Reply reply, LocalDateTime at, boolean accepted,
            Dice dice) {
        var author = author(draft, reply, dice);
        var instant = Moment.instant(at);
        var unit = reply.official() ? people.section(draft.block().unit()).map(DemoUnit::id).orElse(null) : null;
        var months = reviewMonths.get(draft.block().category());
        var checked = unit == null ? null : checked(at, reply, months, dice);
        var review = unit == null || months == null ? null
                : (checked == null ? at : checked).toLocalDate().plusMonths(months);
        return new DemoAnswer(author.id(), people.sectionOf(author), instant, reply.text(),
                accepted ? accepted(at) : null, unit, unit == null ? null : official(at, reply),
                checked == null ? null : Moment.instant(checked), review, health(at, dice),
                people.some(count(reply.facts(), "useful", dice.around(accepted ? 3 : 1.2)), dice),
                remarks(draft, reply, at, accepted, dice));
    }

    /// Soon after it was given, and never in the future.
    private Instant accepted(LocalDateTime at) {
        var soon = at.plusMinutes(MINUTES_TO_ACCEPT);
        return Moment.instant(soon.isBefore(times.end()) ? soon : at);
    }

    /// An answer that was checked by the section became official then; others are given as official ones.
    private static Instant official(LocalDateTime at, QuestionBlock.Reply reply) {
        return Moment.instant(reply.facts().containsKey("checked") ? checkedAt(at) : at);
    }

    private static LocalDateTime checkedAt(LocalDateTime at) {
        return Workdays.plus(at.toLocalDate(), 2).atTime(9, 20);
    }

    private String health(LocalDateTime at, Dice dice) {
        if (at.isAfter(times.end().minusMonths(4))) return "FRESH";
        double luck = dice.fraction();
        return luck < 0.006 ? "OBSOLETE" : luck < 0.014 ? "DOUBTED" : "FRESH";
    }

    private DemoPerson author(QuestionDraft draft, QuestionBlock.Reply reply, Dice dice) {
        var named = reply.facts().get("author");
        if (named != null) return named.isEmpty() ? draft.asker() : town.personNamed(named);
        var section = people.section(draft.block().unit());
        boolean inCharge = reply.official() || dice.chance(0.45);
        var author = section.isPresent() && inCharge ? people.of(section.get(), dice) : people.any(dice);
        return author.equals(draft.asker()) ? people.any(dice) : author;
    }

    /// Most official answers were looked at again when it was time.
    private @Nullable LocalDateTime checked(LocalDateTime at, QuestionBlock.Reply reply, @Nullable Integer months,
            Dice dice) {
        if (reply.facts().containsKey("checked")) return checkedAt(at);
        if (months == null) return null;
        var due = at.toLocalDate().plusMonths(months);
        if (!due.isBefore(today()) || !dice.chance(REVIEWED_IN_TIME)) return null;
        return Workdays.before(due).atTime(10, dice.below(60));
    }

    private LocalDate today() {
        return times.end().toLocalDate();
    }

    private List<DemoRemark> remarks(QuestionDraft draft, QuestionBlock.Reply reply, LocalDateTime at, boolean accepted,
            Dice dice) {
        var remarks = new ArrayList<DemoRemark>();
        var said = at;
        for (var text : reply.comments()) {
            said = times.later(said, dice.between(20, 300));
            if (said.isBefore(times.end())) remarks.add(new DemoRemark(people.any(dice).id(), Moment.instant(said),
                    text));
        }
        var thanks = times.later(said, dice.between(4, 90));
        if (accepted && !draft.block().isPicture() && !isPrivate(draft) && dice.chance(0.15)
                && thanks.isBefore(times.end()))
            remarks.add(new DemoRemark(draft.asker().id(), Moment.instant(thanks), town.words().pick("質問のお礼", dice)));
        return List.copyOf(remarks);
    }

    private static int count(Map<String, String> facts, String name, int drawn) {
        var fact = facts.get(name);
        return fact == null ? drawn : Integer.parseInt(fact);
    }
}
