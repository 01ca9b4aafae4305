package hub.directory.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// All that taking over the lists would do on a day, and what stands against it.
///
/// @param digest names exactly this plan: it differs as soon as a list or the directory does
record RosterPlan(LocalDate on, List<RosterSheet> sheets, RosterAfter after, List<RosterStep> steps,
        List<RosterFault> problems, String digest) {

    static RosterPlan of(LocalDate on, List<RosterSheet> sheets, RosterAfter after, List<RosterStep> steps,
            List<RosterFault> problems) {
        return new RosterPlan(on, sheets, after, steps, problems, digest(on + "\n" + steps + "\n" + problems));
    }

    /// Whether it may be carried out by somebody who saw the plan with this digest.
    boolean isAgreed(@Nullable String seen) {
        return problems.isEmpty() && digest.equals(seen);
    }

    private static String digest(String plan) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(plan.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
