package hub.booking.purpose;

import hub.kernel.wire.Refused;

/// How much each reason counts when places are ranked: 0 (nothing) to 10. RATIONALE.md has the formula.
///
/// @param fit a place no larger than needed
/// @param near a short walk from the own desk
/// @param features what is wanted but not needed
/// @param free time after it, so that nobody waits at the door
/// @param spare leaves large places to large groups
/// @param usual where one mostly goes
public record Weights(int fit, int near, int features, int free, int spare, int usual) {

    private static final int MOST = 10;

    public Weights {
        for (var weight : new int[]{fit, near, features, free, spare, usual}) {
            if (weight < 0 || weight > MOST) {
                throw Refused.invalid("weights");
            }
        }
        if (fit + near + features + free + spare + usual == 0) {
            throw Refused.invalid("weights");
        }
    }
}
