package hub.presence;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import hub.presence.board.View;
import hub.presence.board.ViewRules;

/// Who sees what of a person's presence beside the state, from the nearest colleague to a screen anybody can walk up to:
/// everybody may know how they themselves are seen.
public record PresenceViews(List<ViewAspects> views) {

    /// What one view sees, in the order of [ViewRules.Aspect].
    public record ViewAspects(View view, List<ViewRules.Aspect> aspects) {}

    static PresenceViews of(ViewRules rules) {
        return new PresenceViews(Arrays.stream(View.values())
                .map(view -> new ViewAspects(view, aspects(rules, view))).toList());
    }

    private static List<ViewRules.Aspect> aspects(ViewRules rules, View view) {
        return rules.seen().getOrDefault(view, Set.of()).stream().sorted().toList();
    }
}
