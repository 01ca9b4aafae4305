package hub.presence.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import hub.presence.plan.PlanAnswer.PlanReport;

/// All that taking over a file would do, and what stands against it.
///
/// @param lines of the file that plan something
record PlanDraft(int lines, List<Step> steps, List<PlanMistake> mistakes) {

    /// The rest is of the same kind.
    private static final int MAX_TOLD = 200;

    /// A half day that would be planned otherwise than now.
    record Step(PlannedHalf half, @Nullable HalfPlan before) {}

    /// Names exactly this draft: it differs as soon as the file or the plans do.
    String digest() {
        try {
            var text = lines + "\n" + steps + "\n" + mistakes;
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    PlanReport report(Locale locale) {
        var adds = (int) steps.stream().filter(step -> step.before() == null).count();
        return new PlanReport(lines, adds, steps.size() - adds,
                mistakes.stream().limit(MAX_TOLD).map(mistake -> mistake.told(locale)).toList(), digest());
    }
}
