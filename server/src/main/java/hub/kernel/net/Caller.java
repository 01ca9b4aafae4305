package hub.kernel.net;

/// Who stands behind a request.
sealed interface Caller {

    record Stranger() implements Caller {}

    record Person(Session session) implements Caller {}

    record Program(ApiKey key) implements Caller {}

    record Machine(Device device) implements Caller {}
}
