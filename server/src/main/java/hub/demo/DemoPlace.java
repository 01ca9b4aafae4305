package hub.demo;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Something of the town that can be booked.
///
/// @param id dense, from 1, in the order of the file
/// @param floor building and floor, as units name where they sit
/// @param use how people use it, for the simulation; `style` as the hub knows it; either may be empty
/// @param units how many can be taken at once; 1 of all but lounges
/// @param owner code of the unit in charge; empty if nobody is
/// @param policy name of the policy
/// @param setup minutes before, `teardown` minutes after
/// @param partOf the place of which this is a part
record DemoPlace(int id, int area, String floor, String kind, String use, String style,
        String name, String reading, int capacity,
        int units, List<String> features, String owner, String policy, int setup, int teardown,
        @Nullable Integer partOf, String note) {

    private static final Set<String> CLAIMED = Set.of("会議室", "ブース・打合せ席", "窓口優先", "さっと使う");

    /// Whether who booked has to say that they came.
    boolean claimed() {
        return CLAIMED.contains(policy);
    }

    /// Whether the unit in charge has to agree.
    boolean approved() {
        return policy.equals("承認がいる部屋");
    }

    /// How many days ahead it can be booked.
    int horizon() {
        return switch (policy) {
            case "ブース・打合せ席", "食堂" -> 14;
            case "さっと使う", "ラウンジ" -> 7;
            default -> 90;
        };
    }
}
