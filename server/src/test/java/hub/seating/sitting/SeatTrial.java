package hub.seating.sitting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import hub.kernel.events.Tx;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.seating.sitting.SeatModel.Forgotten;
import hub.seating.sitting.SeatStep.Come;
import hub.seating.sitting.SeatStep.Extend;
import hub.seating.sitting.SeatStep.Leave;
import hub.seating.sitting.SeatStep.Move;
import hub.seating.sitting.SeatStep.Pass;
import hub.seating.sitting.SeatStep.Take;
import hub.space.allocation.Slot;

/// Steps done to real sittings and to the model, until they differ.
final class SeatTrial {

    private final SeatModelTown town;
    private final SeatModel model;
    private final Map<Integer, SittingId> made = new HashMap<>();
    final Map<String, Integer> outcomes = new TreeMap<>();

    SeatTrial(SeatModelTown town, Forgotten forgotten) {
        this.town = town;
        model = new SeatModel(forgotten);
        town.begin();
    }

    /// Where both differ first; empty if they do not.
    Optional<String> run(List<SeatStep> steps) {
        for (var step : steps) {
            var outcome = done(step);
            var expected = switch (step) {
                case Take take -> model.take(take);
                case Move move -> model.move(move);
                case Extend extend -> model.extend(extend);
                case Come come -> model.come(come);
                case Leave leave -> model.leave(leave);
                case Pass(var minutes) -> {
                    model.pass(minutes);
                    yield "passed";
                }
            };
            outcomes.merge(outcome, 1, Integer::sum);
            if (!outcome.equals(expected)) {
                return Optional.of(step + " at " + model.now + ": " + outcome + ", but should be " + expected);
            }
        }
        return made.entrySet().stream().flatMap(one -> difference(one.getKey(), one.getValue()).stream()).findFirst();
    }

    private String done(SeatStep step) {
        return switch (step) {
            case Take take -> attempt(take.step(), tx -> town.verbs.take(tx, wish(take)));
            case Move move -> known(move.sitting(), (tx, row) -> town.verbs.move(tx, row.person(), row,
                    town.seat(move.seat()), null), move.step());
            case Extend extend -> known(extend.sitting(),
                    (tx, row) -> town.verbs.extend(tx, row, town.at(extend.until())), extend.sitting());
            case Come come -> known(come.sitting(), (tx, row) -> town.verbs.checkIn(tx, row, CheckInHow.BUTTON),
                    come.sitting());
            case Leave leave -> known(leave.sitting(), (tx, row) -> town.verbs.leave(tx, row.person(), row),
                    leave.sitting());
            case Pass(var minutes) -> {
                town.pass(minutes);
                yield "passed";
            }
        };
    }

    private interface Verb {
        SittingRow of(Tx tx, SittingRow row);
    }

    private String known(int sitting, Verb verb, int step) {
        var id = made.get(sitting);
        return id == null ? "nothing"
                : attempt(step, tx -> verb.of(tx, SittingRepository.find(tx.sql(), id).orElseThrow()));
    }

    private String attempt(int step, Function<Tx, SittingRow> verb) {
        try {
            made.put(step, town.log.write(verb).id());
            return "done";
        } catch (Refused refused) {
            return refused.reason().code();
        }
    }

    private SeatWish wish(Take take) {
        var slot = new Slot(town.at(take.from()), town.at(take.until()));
        var person = town.person(take.person());
        return new SeatWish(person, town.seat(take.seat()), new SeatTime(HubTime.dayOf(slot.from()), slot, false),
                person, take.here() ? CheckInHow.BUTTON : null, null);
    }

    private Optional<String> difference(int step, SittingId id) {
        var row = town.find(id);
        var known = model.rows.get(step);
        var there = row.state() + " " + town.number(row.person()) + " " + town.number(row.seat()) + " "
                + town.minutes(row.slot().until());
        var should = known == null ? "nothing"
                : known.state() + " " + known.person() + " " + known.seat() + " " + known.until();
        return there.equals(should) ? Optional.empty()
                : Optional.of("at the end what step " + step + " made is " + there + ", but should be " + should);
    }
}
