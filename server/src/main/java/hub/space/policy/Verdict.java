package hub.space.policy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// What the judge says of a request.
public sealed interface Verdict {

    /// @param needsApproval whether the owner of the place has to agree first
    record Allowed(boolean needsApproval) implements Verdict {}

    /// @param args what the sentence of the rule names, such as `max`
    /// @param from when the place can be taken from, or this wish be repeated; null if that does not help
    /// @param until when what stands against it ends; null if it does not
    record Refused(Rule rule, Map<String, Object> args, @Nullable Instant from, @Nullable Instant until)
            implements
            Verdict {

        /// Everything a client needs to say it in words: `rule`, `from`, `until` and the arguments.
        public Map<String, Object> detail() {
            var detail = new HashMap<String, Object>(args);
            detail.put("rule", rule.code());
            if (from != null) {
                detail.put("from", from);
            }
            if (until != null) {
                detail.put("until", until);
            }
            return Map.copyOf(detail);
        }

        /// The same as it is thrown.
        public hub.kernel.wire.Refused refusal() {
            return new hub.kernel.wire.Refused(rule, detail());
        }
    }
}
