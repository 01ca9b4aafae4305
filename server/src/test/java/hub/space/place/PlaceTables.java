package hub.space.place;

import java.util.List;
import java.util.Set;

import hub.kernel.db.Database;

/// Places written straight into the tables, for tests of what is above them.
public final class PlaceTables {

    private final Database db;
    private final AreaId site;
    private int made;

    public PlaceTables(Database db) {
        this.db = db;
        site = db.write(sql -> PlaceRepository.insertArea(
                sql, new Area(new AreaId(0), AreaKind.SITE, null, "本庁", null, 0)));
    }

    /// A room without buffers.
    public SpaceId room() {
        return place(SpaceKind.ROOM, 1, 0, 0);
    }

    public SpaceId room(int setup, int teardown) {
        return place(SpaceKind.ROOM, 1, setup, teardown);
    }

    public SpaceId lounge(int units) {
        return place(SpaceKind.LOUNGE, units, 0, 0);
    }

    public SpaceId seat() {
        return place(SpaceKind.SEAT, 1, 0, 0);
    }

    /// @param wholes what it is part of
    public SpaceId place(SpaceKind kind, int units, int setup, int teardown, SpaceId... wholes) {
        var name = "場所" + ++made;
        return db.write(sql -> PlaceRepository.insert(sql, new Space(new SpaceId(0), site, kind, null, name, "", 6,
                units, Set.of(), SpaceMode.RESERVABLE, null, null, setup, teardown, List.of(wholes), "", made, null,
                null)));
    }

    /// Makes a place part of another one.
    public void join(SpaceId part, SpaceId whole) {
        db.write(sql -> sql.update("insert into space_part (part_id, whole_id) values (:part, :whole)")
                .bind("part", part.value()).bind("whole", whole.value()).run());
    }

    /// What the tables hold now, in memory.
    public Places places() {
        return new Places(db);
    }
}
