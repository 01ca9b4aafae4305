package hub.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;

import org.jspecify.annotations.Nullable;

/// A year of talk in one room, a day at a time: ascending in time, on open days, by members only.
final class RoomTalk implements Iterator<DemoMessage> {
    /// How often the room's own topic comes up, for each scene there is of it and at most.
    private static final double OWN_TOPIC_PER_SCENE = 0.03;
    private static final double OWN_TOPIC_AT_MOST = 0.45;
    /// How often the one who began has the last word, too.
    private static final double ENDINGS = 0.4;
    private static final int OPENS = 8 * 60 + 22;
    private static final int LAST_START = 17 * 60;
    private static final int CLOSES = 18 * 60 + 20;
    /// How often a scene of some length goes on in a thread.
    private static final double ASIDE = 0.15;
    private static final int LINES_ASIDE = 3;
    /// Minutes of quiet before the hand-written lines.
    private static final int QUIET = 12;

    private final DemoTown town;
    private final DemoRoom room;
    private final Dice dice;
    /// Of its own, so that what is said aside changes nothing of what is said.
    private final Dice asideDice;
    private final Cast cast;
    private final List<Repertoire> topics = new ArrayList<>();
    private final Script script;
    private final Iterator<LocalDate> days;
    private final double ownTopic;
    private final double scenesPerDay;
    private final LocalDateTime end;
    private final Queue<DemoMessage> ready = new ArrayDeque<>();
    private final List<DemoMessage> answers = new ArrayList<>();
    private @Nullable DemoMessage root;
    private boolean aside;
    private boolean scriptTold;
    private LocalDateTime last = LocalDateTime.MIN;
    private final Signs signs;
    private int n;

    RoomTalk(DemoTown town, DemoRoom room, double messages) {
        this.town = town;
        this.room = room;
        this.dice = Dice.of("talk", room.id());
        this.asideDice = Dice.of("aside", room.id());
        this.signs = new Signs(room);
        this.cast = new Cast(town, room);
        var playable = room.topics().stream().map(this::playable).toList();
        playable.forEach(scenes -> topics.add(new Repertoire(scenes, dice)));
        this.ownTopic = topics.size() == 1 ? 1
                : Math.min(OWN_TOPIC_AT_MOST, playable.getFirst().size() * OWN_TOPIC_PER_SCENE);
        this.script = town.script(room);
        var moment = town.moment();
        this.end = script.lines().isEmpty() ? moment.end()
                : script.lines().getFirst().at(moment.storyEnd()).minusMinutes(QUIET);
        long open = Workdays.between(room.openedOn(), moment.lastDay()).count();
        this.scenesPerDay = messages / linesPerScene(playable) / Math.max(open, 1);
        this.days = messages == 0 ? List.<LocalDate>of().iterator()
                : Workdays.between(room.openedOn(), moment.lastDay()).iterator();
    }

    private double linesPerScene(List<List<Scene>> playable) {
        return playable.stream().flatMap(List::stream)
                .mapToInt(scene -> scene.lines().size()).average().orElse(1)
                + (room.kind() == DemoRoom.Kind.UNIT ? ENDINGS / 2 : 0);
    }

    private List<Scene> playable(String topic) {
        return town.scenes(topic).stream().filter(cast::canPlay).toList();
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && days.hasNext())
            talk(days.next());
        if (ready.isEmpty() && !scriptTold) tellScript();
        return !ready.isEmpty();
    }

    @Override
    public DemoMessage next() {
        if (!hasNext()) throw new NoSuchElementException();
        return ready.remove();
    }

    private void talk(LocalDate day) {
        int scenes = dice.around(scenesPerDay * Seasons.liveliness(day));
        for (int start : starts(scenes)) {
            var at = day.atTime(start / 60, start % 60, dice.below(60));
            var earliest = last.plusMinutes(dice.between(4, 15));
            play(at.isBefore(earliest) ? earliest : at);
        }
    }

    /// More in the first hour and after lunch, little at noon.
    private List<Integer> starts(int count) {
        var starts = new ArrayList<Integer>();
        while (starts.size() < count) {
            int start = dice.between(OPENS, LAST_START);
            boolean lunch = start >= 12 * 60 && start < 13 * 60;
            boolean busy = start < 10 * 60 || (start >= 13 * 60 && start < 15 * 60);
            if (dice.chance(lunch ? 0.2 : (busy ? 1 : 0.7))) starts.add(start);
        }
        starts.sort(null);
        return starts;
    }

    private void play(LocalDateTime start) {
        var scene = topics.get(dice.chance(ownTopic) ? 0 : 1).next(start, dice);
        if (scene == null || start.toLocalTime().toSecondOfDay() / 60 > LAST_START + 30) return;
        var players = cast.pick(scene, dice);
        var phrasing = new Phrasing(town.words(), dice, slot -> cast.wordFor(slot, players, dice));
        var at = start;
        aside = scene.lines().size() >= LINES_ASIDE && room.kind() != DemoRoom.Kind.DIRECT && asideDice.chance(ASIDE);
        for (var line : scene.lines()) {
            if (!speak(line, at, players, phrasing)) break;
            at = last.plusSeconds(gap(scene, line));
        }
        endScene();
        if (room.kind() == DemoRoom.Kind.UNIT && scene.asksForThanks() && dice.chance(ENDINGS))
            speak(new Scene.Line(scene.lines().getFirst().who(), 0, "{結び}"), at, players, phrasing);
    }

    private long gap(Scene scene, Scene.Line line) {
        int next = scene.lines().indexOf(line) + 1;
        int asked = next < scene.lines().size() ? scene.lines().get(next).gap() : 0;
        if (asked > 0) return asked * 60L + dice.below(240);
        boolean same = next < scene.lines().size() && scene.lines().get(next).who() == line.who();
        if (same) return dice.between(15, 70);
        return dice.chance(0.25) ? dice.between(300, 1500) : dice.between(25, 280);
    }

    private boolean speak(Scene.Line line, LocalDateTime at, Map<Character, DemoPerson> players, Phrasing phrasing) {
        if (at.toLocalTime().toSecondOfDay() / 60 > CLOSES || at.isAfter(end)) return false;
        if (at.toLocalDate().isAfter(last.toLocalDate()) || at.isAfter(last)) last = at;
        add(Objects.requireNonNull(players.get(line.who())), at, phrasing.say(line.text(), at));
        return true;
    }

    /// A scene that is played aside goes on under its first line.
    private void add(DemoPerson author, LocalDateTime at, String text) {
        Instant instant = Moment.instant(at);
        if (aside && root != null) answers.add(new DemoMessage(DemoMessage.thread(room.id(), root.n()),
                answers.size() + 1, author.id(), instant, text, List.of(), List.of()));
        else {
            var message = new DemoMessage(room.id(), ++n, author.id(), instant, text, List.of(),
                    signs.under(author.id()));
            if (aside) root = message;
            else
                ready.add(message);
        }
    }

    private void endScene() {
        if (root != null) ready.add(new DemoMessage(room.id(), root.n(), root.author(), root.at(), root.text(),
                List.copyOf(answers), root.signs()));
        root = null;
        answers.clear();
        aside = false;
    }

    private void tellScript() {
        scriptTold = true;
        var storyEnd = town.moment().storyEnd();
        for (var line : script.lines()) {
            var at = line.at(storyEnd).withSecond(dice.below(50));
            last = at.isAfter(last) ? at : last.plusSeconds(20);
            add(town.personNamed(line.author()), last, ScriptWords.fill(line.text(), storyEnd));
        }
    }
}
