package hub.bench;

/// Who lives in the town of a benchmark: people 0 to n − 1, in rooms of every size used. Room r of size s holds the
/// people r·s to r·s + s − 1, so everybody is in one room of each size.
record Town(int people) {

    /// The colleagues whose state one watches.
    static final int SECTION = 100;

    int rooms(int size) {
        return people / size;
    }

    int room(int person, int size) {
        return person / size;
    }

    /// The person at a place of a room.
    int member(int room, int size, int place) {
        return room * size + place % size;
    }
}
