package hub.space.allocation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import hub.kernel.db.DatabaseException;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.space.allocation.IntervalModel.Held;
import hub.space.allocation.Operation.Ask;
import hub.space.allocation.Operation.Enter;
import hub.space.allocation.Operation.Leave;
import hub.space.allocation.Operation.Move;
import hub.space.allocation.Operation.Pass;
import hub.space.allocation.Operation.Take;
import hub.space.allocation.Operation.Wish;
import hub.space.place.SpaceId;

/// Steps done to a real database and to the model, until they differ. Steps share a command until time passes, memory is
/// asked, or one has to be undone by itself.
final class Trial implements AutoCloseable {

    private final ModelTown places = new ModelTown(new SpaceTown());
    private final SpaceTown town = places.town;
    private final IntervalModel model = new IntervalModel();
    private final Map<Integer, AllocationId> made = new HashMap<>();
    final Map<String, Integer> outcomes = new TreeMap<>();

    /// Where both differ first; empty if they do not.
    Optional<String> run(List<Operation> operations) {
        var batch = new ArrayList<Operation>();
        for (var operation : operations) {
            batch.add(operation);
            if (operation instanceof Pass || operation instanceof Ask || standsAlone(operation)) {
                var difference = flush(batch);
                if (difference.isPresent()) return difference;
            }
        }
        return flush(batch).or(this::compareAll);
    }

    private static boolean standsAlone(Operation operation) {
        return operation instanceof Take(_, var wishes) && wishes.size() > 1;
    }

    private Optional<String> flush(List<Operation> batch) {
        var last = batch.isEmpty() ? null : batch.getLast();
        var together = last != null && standsAlone(last) ? batch.subList(0, batch.size() - 1) : batch;
        var difference = write(together);
        if (difference.isEmpty() && last instanceof Take take && standsAlone(take)) {
            difference = write(List.of(take));
        }
        if (difference.isEmpty() && last instanceof Ask ask) {
            difference = ask(ask);
        }
        if (last instanceof Pass(int minutes)) {
            town.clock.advance(Duration.ofMinutes(minutes));
            model.pass(minutes);
        }
        batch.clear();
        return difference;
    }

    private Optional<String> write(List<Operation> operations) {
        if (operations.stream().allMatch(one -> one instanceof Pass || one instanceof Ask)) return Optional.empty();
        try {
            return town.write(tx -> operations.stream().map(one -> compare(one, attempt(tx, one)))
                    .flatMap(Optional::stream).findFirst());
        } catch (Refused refused) {
            return compare(operations.getFirst(), refused.reason().code());
        } catch (DatabaseException forgotten) {
            return Optional.of("a trigger had to refuse: " + forgotten.getCause());
        }
    }

    private Optional<String> compare(Operation operation, String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
        var expected = switch (operation) {
            case Take take -> model.take(take);
            case Move move -> model.move(move);
            case Enter enter -> model.enter(enter);
            case Leave leave -> model.leave(leave);
            case Pass _, Ask _ -> outcome;
        };
        return expected.equals(outcome) ? Optional.empty()
                : Optional.of(operation + " at " + model.now + ": " + outcome + ", but should be " + expected);
    }

    private Optional<String> ask(Ask ask) {
        var free = town.availability().free(places.ids.get(ask.space()), SpaceTown.slot(ask.from(), ask.until()),
                ask.units());
        return free == model.free(ask) ? Optional.empty()
                : Optional.of(ask + " at " + model.now + ": memory says " + free);
    }

    private String attempt(Tx tx, Operation operation) {
        try {
            return switch (operation) {
                case Take take -> take(tx, take);
                case Move move -> known(move.step()).map(id -> outcome(move(tx, id, move))).orElse("nothing");
                case Enter enter -> known(enter.step())
                        .map(id -> outcome(town.open().enter(tx, id, enter.state()))).orElse("nothing");
                case Leave leave -> known(leave.step()).map(id -> {
                    town.open().leave(tx, id, leave.exit());
                    return "taken";
                }).orElse("nothing");
                case Pass _, Ask _ -> "";
            };
        } catch (Refused refused) {
            if (standsAlone(operation)) {
                throw refused;
            }
            return refused.reason().code();
        }
    }

    private String take(Tx tx, Take take) {
        var taking = town.open().take(tx, take.wishes().stream().map(this::demand).toList());
        if (taking instanceof Taking.Taken(var allocations)) {
            for (int i = 0; i < allocations.size(); i++) {
                made.put(IntervalModel.key(take.step(), i), allocations.get(i).id());
            }
        }
        return outcome(taking);
    }

    private Taking move(Tx tx, AllocationId id, Move move) {
        var before = town.open().find(tx.sql(), id).orElseThrow();
        SpaceId to = move.space() < 0 ? before.space() : places.ids.get(move.space());
        var from = move.from() < 0 ? before.slot().from() : SpaceTown.at(move.from());
        return town.open().move(tx, id, to, new Slot(from, from.plus(Duration.ofMinutes(move.until()))));
    }

    private Demand demand(Wish wish) {
        return town.demand(places.ids.get(wish.space()), wish.from(), wish.until(), wish.units(),
                wish.person() == 0 ? null : new PersonId(wish.person()));
    }

    private Optional<AllocationId> known(int step) {
        return Optional.ofNullable(made.get(IntervalModel.key(step, 0)));
    }

    private static String outcome(Taking taking) {
        return switch (taking) {
            case Taking.Taken _ -> "taken";
            case Taking.Occupied _ -> "occupied";
        };
    }

    /// Every row at the end, and that none overlaps another one.
    private Optional<String> compareAll() {
        var rows = new TreeMap<Integer, Held>();
        town.db.read(sql -> {
            made.forEach((key, id) -> rows.put(key, held(town.open().find(sql, id).orElseThrow())));
            return rows.size();
        });
        return rows.equals(model.rows) ? Overlaps.find(rows.values())
                : Optional.of("the tables differ from the model at the end");
    }

    private Held held(Allocation row) {
        var person = row.person();
        return new Held(places.numberOf(row.space()), minutes(row.slot().from()), minutes(row.slot().until()),
                row.setup(), row.teardown(), row.units(), row.state(), person == null ? 0 : (int) person.value());
    }

    private static int minutes(Instant moment) {
        return (int) Duration.between(SpaceTown.NINE, moment).toMinutes();
    }

    @Override
    public void close() {
        town.close();
    }
}
