package hub.presence.board;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// Who sees what of a person's presence. The state is seen by all who may know of the person at all; the rest is listed
/// for each view, as in `presence.see.*` of the settings. Immutable.
public record ViewRules(Map<View, Set<Aspect>> seen) {

    /// What can be shown beside the state.
    public enum Aspect {
        /// Since when, until when, and when next free.
        TIMES,
        PLACE,
        NOTE,
        /// That an absence is a leave; otherwise it is told as [PresenceState#OUT].
        LEAVE
    }

    /// Every view sees everything: for parts that stand alone.
    public static final ViewRules ALL = new ViewRules(Arrays.stream(View.values())
            .collect(Collectors.toMap(view -> view, _ -> EnumSet.allOf(Aspect.class))));

    public ViewRules {
        seen = Map.copyOf(seen);
    }

    /// Reads words separated by commas, such as `times,place`.
    ///
    /// @throws IllegalArgumentException for a word that is none of [Aspect]
    public static Set<Aspect> aspects(String words) {
        return Arrays.stream(words.split(",")).map(String::strip).filter(word -> !word.isEmpty())
                .map(word -> Aspect.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Aspect.class)));
    }

    /// What `view` is shown of a presence.
    Presence apply(View view, Presence whole) {
        var aspects = seen.getOrDefault(view, Set.of());
        boolean times = aspects.contains(Aspect.TIMES);
        return new Presence(
                whole.person(), state(whole.state(), aspects),
                only(aspects.contains(Aspect.PLACE), whole.place()),
                only(aspects.contains(Aspect.NOTE), whole.note()),
                only(times, whole.since()),
                only(times, whole.until()),
                only(times, whole.free()));
    }

    private static PresenceState state(PresenceState state, Set<Aspect> aspects) {
        return state == PresenceState.LEAVE && !aspects.contains(Aspect.LEAVE) ? PresenceState.OUT : state;
    }

    private static <T> @Nullable T only(boolean seen, @Nullable T value) {
        return seen ? value : null;
    }
}
