package hub.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import hub.demo.DemoMessage.DemoSign;

/// The signs people put under messages: under one in eight, mostly a few, mostly the same.
final class Signs {
    private static final double SHARE = 0.12;
    private static final double SECOND_KIND = 0.25;
    private static final int MOST = 9;

    private final DemoRoom room;
    private final Dice dice;
    private final Weighted<String> kinds = new Weighted<>(
            List.of("OK", "THANKS", "LIKE", "HELPFUL", "DONE", "LOOKING", "CHEER", "LAUGH"), kind -> switch (kind) {
                case "OK" -> 40;
                case "THANKS" -> 20;
                case "LIKE" -> 12;
                case "HELPFUL" -> 10;
                default -> 5;
            });

    Signs(DemoRoom room) {
        this.room = room;
        this.dice = Dice.of("signs", room.id());
    }

    /// Under the next message of this author; empty for most.
    List<DemoSign> under(int author) {
        if (room.kind() == DemoRoom.Kind.DIRECT || !dice.chance(SHARE)) return List.of();
        var signs = new ArrayList<DemoSign>();
        var first = kinds.pick(dice);
        put(signs, first, author);
        if (dice.chance(SECOND_KIND)) {
            var second = kinds.pick(dice);
            if (!second.equals(first)) put(signs, second, author);
        }
        return List.copyOf(signs);
    }

    private void put(List<DemoSign> signs, String kind, int author) {
        var people = new TreeSet<Integer>();
        for (int i = dice.between(1, MOST); i > 0; i--)
            people.add(dice.pick(room.members()));
        people.remove(author);
        people.forEach(person -> signs.add(new DemoSign(kind, person)));
    }
}
