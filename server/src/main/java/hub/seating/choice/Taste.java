package hub.seating.choice;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.seating.sitting.Wish;
import hub.space.place.AreaId;

/// What somebody would like.
///
/// @param near somebody whose seat may be seen
/// @param floor null: where the person is at home
public record Taste(Set<Wish> wishes, @Nullable PersonId near, @Nullable AreaId floor) {

    public Taste {
        wishes = Set.copyOf(wishes);
    }
}
