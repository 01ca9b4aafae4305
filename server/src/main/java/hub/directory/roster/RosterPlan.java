package hub.directory.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/// All that taking over the lists would do on a day, and what stands against it.
record RosterPlan(LocalDate on, List<RosterSheet> sheets, RosterAfter after, List<RosterStep> steps,
        List<RosterProblem> problems) {

    /// Names exactly this plan: it differs as soon as a list or the directory does.
    String digest() {
        try {
            var plan = on + "\n" + steps + "\n" + problems;
            var digest = MessageDigest.getInstance("SHA-256").digest(plan.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
