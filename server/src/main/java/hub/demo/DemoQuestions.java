package hub.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The questions of the town over a year: those written by hand, and those that come again with another place or device. The
/// same town always has the same ones.
final class DemoQuestions {
    static final int COUNT = 3_000;

    /// The files of hand-written questions, by field of work.
    static final List<String> FIELDS = List.of("01-counter", "02-insurance", "03-tax", "04-welfare", "05-child",
            "06-environment", "07-building", "08-works", "09-bosai", "10-school", "11-personnel", "12-worklife",
            "13-document", "14-finance", "15-contract", "16-council", "17-it", "18-facility", "19-move");

    private static final int TRIES = 20;
    private static final double IN_CHARGE_ASKS = 0.3;
    private static final double WORDING_IS_ASKED = 0.4;
    private static final double ASKED_AGAIN = 0.03;
    private static final double SOLVED_BY_ASKER = 0.03;

    private final DemoTown town;
    private final QuestionPeople people;
    private final QuestionTimes times;
    private final List<QuestionDraft> drafts = new ArrayList<>();
    private final Map<String, QuestionDraft> titles = new HashMap<>();

    private DemoQuestions(DemoTown town) {
        this.town = town;
        this.people = new QuestionPeople(town);
        this.times = new QuestionTimes(town.moment());
    }

    /// All of them in the order of asking.
    static List<DemoQuestion> of(DemoTown town) {
        return new DemoQuestions(town).all();
    }

    private List<DemoQuestion> all() {
        written();
        varied();
        drafts.sort(Comparator.comparing(QuestionDraft::at));
        var ids = new IdentityHashMap<QuestionDraft, Integer>();
        var story = new QuestionStory(town, people, times);
        var questions = new ArrayList<DemoQuestion>();
        for (var draft : drafts) {
            ids.put(draft, questions.size() + 1);
            questions.add(story.tell(draft, questions.size() + 1,
                    draft.canonical() == null ? null : ids.get(draft.canonical())));
        }
        return List.copyOf(questions);
    }

    private void written() {
        QuestionBlock.read("picture").forEach(this::written);
        FIELDS.forEach(field -> QuestionBlock.read(field).forEach(this::written));
    }

    private void written(QuestionBlock block) {
        var dice = dice();
        var at = block.isPicture() ? times.of(block.facts().getOrDefault("at", "")) : times.any(block, dice);
        var asker = block.facts().containsKey("asker") ? town.personNamed(block.facts().getOrDefault("asker", ""))
                : asker(block, dice);
        var draft = add(new QuestionDraft(block, at, asker, null, drafts.size()));
        block.merged().forEach(title -> again(draft, title, dice));
        block.wordings().stream().filter(_ -> dice.chance(WORDING_IS_ASKED))
                .forEach(title -> again(draft, title, dice));
    }

    private void again(QuestionDraft draft, String title, Dice dice) {
        var at = times.after(draft.at(), dice);
        if (at.isBefore(times.end())) add(draft.repeated(title, at, people.any(dice), drafts.size()));
    }

    /// Blocks in turn, so that none is asked much more often than another.
    private void varied() {
        var blocks = QuestionBlock.read("varied");
        for (int turn = 0; drafts.size() < COUNT; turn++) {
            var dice = dice();
            var block = blocks.get(turn % blocks.size());
            var asker = asker(block, dice);
            var at = times.any(block, dice);
            for (int tries = 0; tries < TRIES && !varied(block, asker, at, dice); tries++);
        }
    }

    /// Asks it in words nobody has used; the same words again only now and then, and then they are a duplicate.
    private boolean varied(QuestionBlock block, DemoPerson asker, LocalDateTime at, Dice dice) {
        var phrasing = new Phrasing(town.words(), dice, slot -> people.wordFor(slot, asker, dice));
        var title = phrasing.say(block.title(), at);
        var same = titles.get(title);
        if (same == null) {
            add(new QuestionDraft(filled(block, title, text -> phrasing.say(text, at), dice), at, asker, null,
                    drafts.size()));
            return true;
        }
        if (same.canonical() != null || !same.at().isBefore(at) || !dice.chance(ASKED_AGAIN)) return false;
        add(same.repeated(title, at, asker, drafts.size()));
        return true;
    }

    private static QuestionBlock filled(QuestionBlock block, String title, UnaryOperator<String> say, Dice dice) {
        var body = dice.chance(0.5) ? say.apply(reason(block)) : block.body();
        var tags = block.tags().stream().map(say).distinct().toList();
        var replies = replies(block, dice).stream().map(reply -> new QuestionBlock.Reply(say.apply(reply.text()),
                reply.official(), dice.chance(0.12) ? List.of(say.apply("{補足}")) : List.of(), reply.facts())).toList();
        return new QuestionBlock(block.category(), block.unit(), title, body, tags, List.of(), List.of(), replies,
                Map.of());
    }

    /// Of what does not work nobody is asked on the telephone.
    private static String reason(QuestionBlock block) {
        return block.category().startsWith("情報") || block.category().startsWith("庁舎") ? "{経緯の短いもの}" : "{経緯}";
    }

    /// All answers, or one of them; or the asker found it out.
    private static List<QuestionBlock.Reply> replies(QuestionBlock block, Dice dice) {
        if (dice.chance(SOLVED_BY_ASKER))
            return List.of(new QuestionBlock.Reply("{自分で解決}", false, List.of(), Map.of("author", "")));
        if (dice.chance(0.55)) return block.replies();
        return List.of(dice.chance(0.6) ? block.replies().getFirst() : block.replies().getLast());
    }

    private DemoPerson asker(QuestionBlock block, Dice dice) {
        var section = people.section(block.unit());
        return section.isPresent() && dice.chance(IN_CHARGE_ASKS) ? people.of(section.get(), dice) : people.any(dice);
    }

    private QuestionDraft add(QuestionDraft draft) {
        drafts.add(draft);
        titles.putIfAbsent(draft.block().title(), draft);
        return draft;
    }

    private int rolls;

    private Dice dice() {
        return Dice.of("question", rolls++);
    }
}
