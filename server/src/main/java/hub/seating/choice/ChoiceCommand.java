package hub.seating.choice;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.seating.sitting.SeatingCommand;
import hub.seating.sitting.SittingId;
import hub.seating.sitting.When;
import hub.seating.sitting.Wish;
import hub.space.place.AreaId;

/// What may be asked for when choosing.
public sealed interface ChoiceCommand {

    int MAX_TEAM = 20;

    /// Takes the best seat.
    ///
    /// @param wishes absent: my usual ones
    /// @param near somebody whose seat I may see
    /// @param floor absent: where my unit is at home
    record TakeBest(
            String op, @Nullable List<Wish> wishes, When when, @Nullable PersonId near, @Nullable AreaId floor)
            implements
            ChoiceCommand {
        public TakeBest {
            SeatingCommand.requireOp(op);
            if (wishes != null && wishes.size() > Wish.values().length) {
                throw Refused.invalid("wishes");
            }
        }
    }

    /// Takes neighbouring seats for a team, all or none.
    ///
    /// @param floor absent: where my unit is at home
    record SeatTeam(String op, List<PersonId> people, When when, @Nullable AreaId floor) implements ChoiceCommand {
        public SeatTeam {
            SeatingCommand.requireOp(op);
            people = people == null ? List.of() : people.stream().distinct().toList();
            if (people.size() < 2 || people.size() > MAX_TEAM) {
                throw Refused.invalid("people");
            }
        }
    }

    /// Gives back what I took for a team.
    record LeaveTeam(String op, List<SittingId> sittings) implements ChoiceCommand {
        public LeaveTeam {
            SeatingCommand.requireOp(op);
            sittings = sittings == null ? List.of() : sittings.stream().distinct().toList();
            if (sittings.isEmpty() || sittings.size() > MAX_TEAM) {
                throw Refused.invalid("sittings");
            }
        }
    }
}
