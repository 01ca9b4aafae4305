package hub.demo;

import java.util.Set;

/// Gives out telephone extensions: four digits from the first number of each section, five in the large town.
final class Extensions {
    private static final int FIRST_OF_LARGE = 20_000;

    private final Set<String> taken;
    private final boolean large;
    private int next = FIRST_OF_LARGE;

    Extensions(DemoSize size, Set<String> taken) {
        this.taken = taken;
        this.large = size == DemoSize.LARGE;
    }

    void startAt(int number) {
        if (!large) next = number;
    }

    String next() {
        while (taken.contains(String.valueOf(next)))
            next++;
        return String.valueOf(next++);
    }
}
