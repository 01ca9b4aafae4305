package hub.kernel.net;

import java.util.SortedMap;

/// What can be said on the stream besides events, by the `t` of the frame.
///
/// @param control what the server says of the connection itself
/// @param live values of which only the newest matters; a frame carries a list of them
/// @param commands what clients may say
public record StreamDescription(
        SortedMap<String, Class<?>> control, SortedMap<String, Class<?>> live, SortedMap<String, Class<?>> commands) {}
