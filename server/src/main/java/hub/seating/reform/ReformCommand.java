package hub.seating.reform;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;
import hub.kernel.wire.Refused;
import hub.seating.plan.ZoneId;
import hub.seating.zone.GrantId;
import hub.seating.zone.Strength;
import hub.seating.zone.Weekdays;
import hub.seating.zone.ZoneGrant;

/// What a facility manager may ask for.
public sealed interface ReformCommand {

    int MAX_OP = 64;
    int MAX_GRANTS = 500;
    int MAX_DIGEST = 64;

    /// Carries out what was looked at.
    ///
    /// @param digest of the answer that was looked at
    record ApplyReform(String op, LocalDate on, String digest) implements ReformCommand {
        public ApplyReform {
            requireOp(op);
            if (digest == null || digest.length() > MAX_DIGEST) {
                throw Refused.invalid("digest");
            }
        }
    }

    /// Takes a day back while it lasts.
    record UndoReform(String op, LocalDate on) implements ReformCommand {
        public UndoReform {
            requireOp(op);
        }
    }

    /// Writes corrected grants for a day.
    ///
    /// @param ends grants that end on it
    /// @param grants that begin on it
    record WriteProposals(String op, LocalDate on, List<GrantId> ends, List<ProposedGrant> grants)
            implements
            ReformCommand {
        public WriteProposals {
            requireOp(op);
            ends = some(ends, "ends");
            grants = some(grants, "grants");
        }

        List<ZoneGrant> begin() {
            return grants.stream()
                    .map(grant -> new ZoneGrant(new GrantId(0), grant.zone, grant.unit, grant.strength, on,
                            null, grant.weekdays, grant.opensAt))
                    .toList();
        }
    }

    /// @param opensAt of FIRST, such as 09:00
    record ProposedGrant(
            ZoneId zone, UnitId unit, Strength strength, Weekdays weekdays, @Nullable String opensAt)
            implements
            ReformCommand {}

    private static <T> List<T> some(@Nullable List<T> all, String field) {
        if (all == null || all.size() > MAX_GRANTS || new HashSet<>(all).contains(null)) {
            throw Refused.invalid(field);
        }
        return List.copyOf(all);
    }

    private static void requireOp(@Nullable String op) {
        if (op == null || op.isEmpty() || op.length() > MAX_OP) {
            throw Refused.invalid("op");
        }
    }
}
