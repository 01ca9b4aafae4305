package hub.kernel.net;

/// Answers one kind of request. Runs on a virtual thread and may block.
///
/// @param <B> the body of the request, [None] if it has none
/// @param <A> the answer, [None] if there is nothing to say
@FunctionalInterface
public interface Handler<B, A> {

    A handle(Call call, B body);
}
