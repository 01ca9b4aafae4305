package hub.booking.series;

import java.util.Arrays;

import hub.kernel.wire.Refused;

/// Which dates of a series are meant. What has begun is never among them.
enum Scope {
    THIS,
    /// This one and those after it.
    LATER,
    ALL;

    /// @throws Refused `request.invalid`
    static Scope of(String text) {
        return Arrays.stream(values()).filter(scope -> scope.name().equalsIgnoreCase(text)).findFirst()
                .orElseThrow(() -> Refused.invalid("scope"));
    }
}
