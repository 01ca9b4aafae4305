package hub.kernel.net;

/// Nothing to say: an empty JSON object.
public record None() {

    public static final None NONE = new None();
}
