package hub.kernel.events;

/// Something that happened. Implemented by records annotated with [Kind]; their components are what clients receive.
public interface Event {

    /// Who is told.
    Audience audience();
}
