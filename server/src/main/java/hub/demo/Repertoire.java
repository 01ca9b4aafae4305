package hub.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// The scenes of one topic for one room. What was played goes to the end, so that nothing comes again soon.
final class Repertoire {
    /// Among how many of those that rested longest one is drawn.
    private static final int RESTED = 5;

    private final List<Scene> scenes;

    Repertoire(List<Scene> scenes, Dice dice) {
        this.scenes = new ArrayList<>(scenes);
        dice.shuffle(this.scenes);
    }

    @Nullable
    Scene next(LocalDateTime at, Dice dice) {
        var fitting = scenes.stream().filter(scene -> scene.fits(at)).toList();
        if (fitting.isEmpty()) return null;
        var scene = fitting.get(dice.below(Math.min(RESTED, (fitting.size() + 1) / 2)));
        scenes.remove(scene);
        scenes.add(scene);
        return scene;
    }
}
