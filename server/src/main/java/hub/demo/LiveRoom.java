package hub.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/// A room in which scenes are still played now: from the same repertoire as its year of talk.
final class LiveRoom {

    /// Nobody plays a scene with a visitor: they speak for themselves.
    private static final int TRIES = 8;

    /// People talk about office matters even when the demo is watched at night.
    private static final int OPENS = 9;
    private static final int CLOSES = 16;

    private final DemoTown town;
    private final DemoRoom room;
    private final Cast cast;
    private final List<Repertoire> topics = new ArrayList<>();

    LiveRoom(DemoTown town, DemoRoom room, Dice dice) {
        this.town = town;
        this.room = room;
        this.cast = new Cast(town, room);
        room.topics().forEach(topic -> topics.add(new Repertoire(
                town.scenes(topic).stream().filter(cast::canPlay).toList(), dice)));
    }

    DemoRoom room() {
        return room;
    }

    /// The lines of a scene up to where `silent` would speak; empty if no scene is found.
    List<Line> play(LocalDateTime now, Dice dice, Predicate<DemoPerson> silent) {
        var at = now.withHour(Math.clamp(now.getHour(), OPENS, CLOSES));
        for (int tries = 0; tries < TRIES; tries++) {
            var lines = scene(at, dice, silent);
            if (!lines.isEmpty()) return lines;
        }
        return List.of();
    }

    private List<Line> scene(LocalDateTime at, Dice dice, Predicate<DemoPerson> silent) {
        var scene = dice.pick(topics).next(at, dice);
        if (scene == null) return List.of();
        var players = cast.pick(scene, dice);
        // In a room of two, the visitor is simply spoken to.
        if (room.kind() != DemoRoom.Kind.DIRECT && players.values().stream().anyMatch(silent)) return List.of();
        var phrasing = new Phrasing(town.words(), dice, slot -> cast.wordFor(slot, players, dice));
        return scene.lines().stream()
                .map(line -> new Line(Objects.requireNonNull(players.get(line.who())), phrasing.say(line.text(), at)))
                .takeWhile(line -> !silent.test(line.author()))
                .toList();
    }

    record Line(DemoPerson author, String text) {}
}
