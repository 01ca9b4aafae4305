package hub.space.allocation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import hub.space.place.SpaceId;
import hub.space.place.SpaceKind;

/// The places of the model, named by their number: in the tables, and as the model knows them.
final class ModelTown {

    /// @param atoms places exclude each other when they have one of these in common
    record ModelSpace(SpaceKind kind, int units, int setup, int teardown, Set<Integer> atoms) {}

    /// Rooms with and without buffers, a hall with its halves, two combinations that share a room, lounges, a car, seats.
    static final List<ModelSpace> SPACES = List.of(
            room(0, 0, 0), room(0, 0, 1), room(0, 15, 2), room(10, 5, 3), room(240, 240, 4),
            room(0, 0, 5, 6), room(0, 10, 5), room(5, 0, 6),
            room(0, 0, 7, 8), room(0, 0, 8, 9), room(0, 0, 7), room(0, 0, 8), room(0, 0, 9),
            new ModelSpace(SpaceKind.LOUNGE, 5, 0, 0, Set.of(10)),
            new ModelSpace(SpaceKind.LOUNGE, 2, 0, 0, Set.of(11)),
            new ModelSpace(SpaceKind.EQUIPMENT, 1, 0, 30, Set.of(12)),
            seat(13), seat(14), seat(15), seat(16));

    final SpaceTown town;
    final List<SpaceId> ids = new ArrayList<>();

    ModelTown(SpaceTown town) {
        this.town = town;
        for (var space : SPACES) {
            ids.add(town.tables.place(space.kind(), space.units(), space.setup(), space.teardown()));
        }
        for (int part = 0; part < SPACES.size(); part++) {
            for (int whole = 0; whole < SPACES.size(); whole++) {
                if (isPart(SPACES.get(part), SPACES.get(whole))) {
                    town.tables.join(ids.get(part), ids.get(whole));
                }
            }
        }
        town.open();
    }

    int numberOf(SpaceId id) {
        return ids.indexOf(id);
    }

    static boolean share(ModelSpace one, ModelSpace other) {
        var common = new HashSet<>(one.atoms());
        common.retainAll(other.atoms());
        return !common.isEmpty();
    }

    private static boolean isPart(ModelSpace part, ModelSpace whole) {
        return whole.atoms().size() > part.atoms().size() && whole.atoms().containsAll(part.atoms());
    }

    private static ModelSpace room(int setup, int teardown, Integer... atoms) {
        return new ModelSpace(SpaceKind.ROOM, 1, setup, teardown, Set.of(atoms));
    }

    private static ModelSpace seat(int atom) {
        return new ModelSpace(SpaceKind.SEAT, 1, 0, 0, Set.of(atom));
    }
}
