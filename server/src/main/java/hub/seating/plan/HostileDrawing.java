package hub.seating.plan;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Writes down who brought a drawing that could run, load or link something: no plan needs that. The word of what it was
/// comes from the file, so it is cut and cleaned.
final class HostileDrawing {

    private static final Logger LOG = LoggerFactory.getLogger(HostileDrawing.class);

    private static final int MAX_WORD = 40;

    private HostileDrawing() {}

    /// The same drawing, harmless.
    ///
    /// @throws Refused `floor.ground`
    static String clean(Session session, String ground) {
        try {
            return Ground.clean(ground);
        } catch (Refused refused) {
            if (refused.reason() == PlanError.GROUND) {
                tell(session, refused.detail());
            }
            throw refused;
        }
    }

    /// A file as it was read.
    static PlanReading told(Session session, PlanReading reading) {
        reading.findings().stream().filter(finding -> finding.code() == PlanError.GROUND)
                .forEach(finding -> tell(session, finding.detail()));
        return reading;
    }

    private static void tell(Session session, Map<String, ?> detail) {
        if (detail.get("what") instanceof String what && !what.equals(Ground.MALFORMED)) {
            var word = what.replaceAll("[^\\w<>:.-]", "?");
            LOG.warn("A hostile drawing of person {} was refused: {}", session.person().value(),
                    word.substring(0, Math.min(MAX_WORD, word.length())));
        }
    }
}
