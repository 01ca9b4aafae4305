package hub.kernel.wire;

import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/// Turns the JSON library's complaint into ours; its own words could quote what the client sent, so they are dropped.
final class JsonRefusal {

    private JsonRefusal() {}

    static Refused of(JacksonException complaint) {
        if (complaint.getCause() instanceof Refused refused) {
            return refused;
        }
        return complaint instanceof DatabindException data
                ? new Refused(KernelError.INVALID, Map.of("field", path(data)))
                : new Refused(KernelError.MALFORMED);
    }

    private static String path(DatabindException complaint) {
        return complaint.getPath().stream()
                .map(step -> step.getPropertyName() != null ? step.getPropertyName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining("."));
    }
}
