package hub.booking.reservation;

import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.Alternatives.Wanted;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// Adds to the refusal of a place what could be had instead. Outside of the writer: looking around takes time in which
/// others shall book.
final class Helping {

    private final Alternatives alternatives;

    Helping(Alternatives alternatives) {
        this.alternatives = alternatives;
    }

    /// What was wished for, as far as the search for something else needs it.
    record Wished(PersonId person, Slot slot, int heads, @Nullable Long purpose, @Nullable BookingId moving) {}

    <T> T helped(Supplier<Wished> wished, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            throw refused.detail().get("space") instanceof SpaceId space ? helped(refused, space, wished) : refused;
        }
    }

    private Refused helped(Refused refused, SpaceId space, Supplier<Wished> wished) {
        var detail = new HashMap<String, Object>(refused.detail());
        detail.putIfAbsent("rule", refused.reason().code());
        detail.put("alternatives", instead(space, wished));
        return new Refused(refused.reason(), detail);
    }

    private List<Alternative> instead(SpaceId space, Supplier<Wished> wished) {
        try {
            var wish = wished.get();
            return alternatives.instead(wish.person(),
                    new Wanted(space, wish.slot(), wish.heads(), wish.purpose(), wish.moving()));
        } catch (Refused nothing) {
            // What is no time at all has no neighbour.
            return List.of();
        }
    }
}
