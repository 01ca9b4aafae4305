package hub.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import hub.chat.ChatFeature;
import hub.chat.message.MessageCommand;
import hub.chat.room.RoomCommand;
import hub.chat.room.RoomId;
import hub.kernel.net.Role;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;

/// Somebody types, the others read: about one line in 40 to 60 s, in the rooms of the one whom most visitors are. For one
/// thread.
final class DemoTalk {

    private static final int SECONDS_TYPING = 5;
    private static final int SECONDS_TO_READ = 25;
    private static final int READERS = 4;
    /// Rooms without talk of their own still live a little.
    private static final int LEAST_SHARE = 40;
    private static final int MOST_SHARE = 400;

    private final DemoTown town;
    private final ChatFeature chat;
    private final DemoDesks desks;
    private final Visitors visitors;
    private final Dice dice;
    private final Weighted<DemoRoom> rooms;
    private final Map<DemoRoom, LiveRoom> live = new HashMap<>();
    private final Queue<LiveRoom.Line> lines = new ArrayDeque<>();
    private final PriorityQueue<Reading> readings = new PriorityQueue<>(Comparator.comparing(Reading::at));
    private @Nullable DemoRoom room;
    private @Nullable Instant next;

    DemoTalk(DemoTown town, DemoPerson reader, ChatFeature chat, DemoDesks desks, Visitors visitors, Dice dice) {
        this.town = town;
        this.chat = chat;
        this.desks = desks;
        this.visitors = visitors;
        this.dice = dice;
        this.rooms = new Weighted<>(
                town.rooms().stream().filter(room -> room.members().contains(reader.id())).toList(),
                room -> Math.clamp(room.share(), LEAST_SHARE, MOST_SHARE));
    }

    /// Called every second.
    void tick(Instant now) {
        while (!readings.isEmpty() && !readings.peek().at().isAfter(now))
            read(readings.remove());
        if (next == null) next = now.plusSeconds(dice.between(6, 12));
        if (lines.isEmpty() && !next.minusSeconds(SECONDS_TYPING).isAfter(now)) begin(now);
        var line = lines.peek();
        if (line == null || room == null) return;
        if (!next.isAfter(now)) say(room, lines.remove(), now);
        else if (!next.minusSeconds(SECONDS_TYPING).isAfter(now)) type(room, line.author());
    }

    private void begin(Instant now) {
        room = rooms.pick(dice);
        var here = LocalDateTime.ofInstant(now, HubTime.ZONE);
        lines.addAll(live.computeIfAbsent(room, it -> new LiveRoom(town, it, dice)).play(here, dice,
                visitors::include));
    }

    private void type(DemoRoom room, DemoPerson author) {
        desks.come(author);
        chat.typed(Visitors.id(author), new RoomId(room.id()));
    }

    private void say(DemoRoom room, LiveRoom.Line line, Instant now) {
        next = now.plusSeconds(dice.between(40, 60));
        if (visitors.include(line.author())) {
            lines.clear();
            return;
        }
        try {
            var posted = chat.post(session(line.author()), new RoomId(room.id()),
                    MessageCommand.Post.text(UUID.randomUUID().toString(), line.text()));
            readLater(room, posted.n(), now);
        } catch (Refused notThereAnyMore) {
            lines.clear();
        }
    }

    private void readLater(DemoRoom room, long n, Instant now) {
        var here = room.members().stream().map(town::person).filter(desks::isHere).toList();
        for (int i = dice.between(1, READERS); i > 0 && !here.isEmpty(); i--)
            readings.add(new Reading(now.plusSeconds(dice.between(2, SECONDS_TO_READ)), dice.pick(here), room, n));
    }

    private void read(Reading reading) {
        if (visitors.include(reading.person())) return;
        try {
            chat.point(session(reading.person()), new RoomId(reading.room().id()),
                    new RoomCommand.Point(reading.n(), reading.n()));
        } catch (Refused notThereAnyMore) {
            // Then there is nothing to read.
        }
    }

    private static Session session(DemoPerson person) {
        return new Session("demo", Visitors.id(person), Set.of(Role.MEMBER), "");
    }

    private record Reading(Instant at, DemoPerson person, DemoRoom room, long n) {}
}
