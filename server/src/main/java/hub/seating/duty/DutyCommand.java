package hub.seating.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// What may be asked about duties.
sealed interface DutyCommand {

    /// Cells of one zone.
    int MAX_CELLS = 400;
    int MAX_OP = 64;

    /// Sets the weekly pattern of a zone whole.
    ///
    /// @param anchor a Monday, from which weeks are counted
    record SetPattern(String op, LocalDate anchor, List<DutyCell> cells) implements DutyCommand {

        public SetPattern {
            requireOp(op);
            if (anchor == null || anchor.getDayOfWeek() != DayOfWeek.MONDAY) {
                throw Refused.invalid("anchor");
            }
            if (cells == null) {
                throw Refused.invalid("cells");
            }
            if (cells.size() > MAX_CELLS) {
                throw new Refused(DutyError.TOO_MANY, Map.of("max", MAX_CELLS));
            }
            var seen = new HashSet<List<Object>>();
            if (!cells.stream().allMatch(cell -> seen.add(List.of(cell.seat(), cell.weekday(), cell.half())))) {
                throw Refused.invalid("cells");
            }
        }
    }

    /// Puts somebody on duty for one turn, whatever the pattern says.
    ///
    /// @param person null: nobody
    record AssignTurn(String op, DutyKey turn, @Nullable PersonId person) implements DutyCommand {
        public AssignTurn {
            requireOp(op);
        }
    }

    /// Asks a colleague to take a turn of mine.
    ///
    /// @param instead one of theirs that I take; null: none
    record AskSwap(String op, DutyKey turn, PersonId to, @Nullable DutyKey instead) implements DutyCommand {
        public AskSwap {
            requireOp(op);
        }
    }

    /// Answers who asked me.
    record AnswerSwap(String op, boolean accept) implements DutyCommand {
        public AnswerSwap {
            requireOp(op);
        }
    }

    private static void requireOp(@Nullable String op) {
        if (op == null || op.isEmpty() || op.length() > MAX_OP) {
            throw Refused.invalid("op");
        }
    }
}
