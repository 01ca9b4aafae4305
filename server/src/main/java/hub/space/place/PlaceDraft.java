package hub.space.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.file.FileId;
import hub.space.place.SpaceCommand.ChangePlace;
import hub.space.place.SpaceCommand.NewPlace;

/// Places as they are to be, not checked yet.
final class PlaceDraft {

    private PlaceDraft() {}

    static Space of(NewPlace wish) {
        return new Space(new SpaceId(0), wish.area(), wish.kind(), wish.style(), wish.name(), or(wish.reading(), ""),
                wish.capacity(), or(wish.units(), 1), Set.copyOf(or(wish.features(), List.of())),
                or(wish.mode(), SpaceMode.RESERVABLE), wish.owner(), wish.policy(), or(wish.setup(), 0),
                or(wish.teardown(), 0), or(wish.partOf(), List.of()), or(wish.note(), ""), or(wish.order(), 0), null,
                null);
    }

    static Space of(Space before, ChangePlace wish) {
        var owner = wish.owner();
        var policy = wish.policy();
        return new Space(before.id(), or(wish.area(), before.area()), or(wish.kind(), before.kind()),
                wish.style() == null ? before.style() : wish.style(), or(wish.name(), before.name()),
                or(wish.reading(), before.reading()), or(wish.capacity(), before.capacity()),
                or(wish.units(), before.units()),
                wish.features() == null ? before.features() : Set.copyOf(wish.features()),
                or(wish.mode(), before.mode()),
                owner == null ? before.owner() : owner.value() == 0 ? null : owner,
                policy == null ? before.policy() : policy.value() == 0 ? null : policy,
                or(wish.setup(), before.setup()), or(wish.teardown(), before.teardown()),
                or(wish.partOf(), before.family()), or(wish.note(), before.note()), or(wish.order(), before.order()),
                before.retired(), before.photo());
    }

    static Space retired(Space before, @Nullable LocalDate day) {
        return with(before, day, before.photo());
    }

    static Space shownBy(Space before, @Nullable FileId photo) {
        return with(before, before.retired(), photo);
    }

    private static Space with(Space before, @Nullable LocalDate retired, @Nullable FileId photo) {
        return new Space(before.id(), before.area(), before.kind(), before.style(), before.name(), before.reading(),
                before.capacity(), before.units(), before.features(), before.mode(), before.owner(), before.policy(),
                before.setup(), before.teardown(), before.family(), before.note(), before.order(), retired, photo);
    }

    private static <T> T or(@Nullable T wish, T otherwise) {
        return wish == null ? otherwise : wish;
    }
}
