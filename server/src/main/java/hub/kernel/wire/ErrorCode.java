package hub.kernel.wire;

/// A reason to refuse, stable for clients. Each feature has one enum of them and, beside it,
/// `errors_ja.properties` and `errors_en.properties` with the sentence for each code.
public interface ErrorCode {

    /// Such as `chat.text_empty`: never changes once published.
    String code();

    /// The HTTP status that carries it.
    int status();
}
