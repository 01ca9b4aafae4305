package hub.bench;

import hub.bench.load.Letters;

/// People of rooms who talk in turn.
final class Talk {

    private final Subject subject;
    private final Town town;
    private final int size;
    private final int[] turns;
    private boolean closed;
    private double pace;
    private double due;
    private long lastPass;
    private int nextRoom;

    Talk(Subject subject, Town town, int size) {
        this.subject = subject;
        this.town = town;
        this.size = size;
        this.turns = new int[town.rooms(size)];
        subject.swarm.eachPass(this::pass);
    }

    /// Every room has so many messages under way, the next leaving when the last copy of one has come.
    void closedLoop(int window) {
        closed = true;
        Letters letters = subject.letters;
        int[] roomOf = new int[1 << 20];
        letters.onComplete(number -> {
            if (closed) {
                int room = roomOf[number % roomOf.length];
                roomOf[say(room) % roomOf.length] = room;
            }
        });
        for (int room = 0; room < turns.length * window; room++) {
            roomOf[say(room % turns.length) % roomOf.length] = room % turns.length;
        }
    }

    /// From now on so many messages per second, room after room, whatever comes back.
    void pace(double perSecond) {
        closed = false;
        pace = perSecond;
        lastPass = System.nanoTime();
    }

    void stop() {
        closed = false;
        pace = 0;
    }

    private void pass() {
        long now = System.nanoTime();
        due += pace * (now - lastPass) / 1e9;
        lastPass = now;
        for (; due >= 1; due--) {
            say(nextRoom++ % turns.length);
        }
    }

    private int say(int room) {
        int number = subject.letters.write(size);
        subject.say(town.member(room, size, turns[room]++), size, Letters.text(number), () -> {
        });
        return number;
    }
}
