package hub.wire;

import java.util.Map;
import java.util.TreeMap;

/// What the document says in words.
final class OpenApiText {

    static final String INTRODUCTION = """
            JSON over HTTP. Ids are numbers, instants ISO-8601 in UTC, dates `yyyy-MM-dd`, enums upper-case names; what is \
            absent is null, in what is sent as in what is answered.

            A session is a cookie, given by `POST /api/session`. Everything that changes something carries the session's token \
            in the header `X-Hub-Csrf`; `GET /api/session` tells it. An `Origin` header, which browsers add, must be that of \
            this hub.

            Other programs, such as a telephone exchange, call the routes below `/api/links` with an API key in the header \
            `Authorization: Bearer hubk_…`, without cookie and token. A key opens only the routes of its scopes, and a session \
            opens none of them.

            A door panel or a kiosk is paired once (`/api/space/devices/pairing`) and then shows the key it was given in the same             header. It opens the routes of its mode for its own places and nothing else; used otherwise it leaves a trace that             managers see.

            Whatever is refused is answered by `{code, message, detail}`: a code that never changes, a sentence in Japanese, or \
            in English if `Accept-Language` asks for it first, and details for programs. `x-error-codes` lists all codes.

            What happens is told by the stream, `/api/stream`; `x-stream` describes its frames.
            """;

    static final String STREAM = """
            A WebSocket at `/api/stream` with the subprotocol `hub.v1`, or server-sent events at `/api/stream/sse` with the same \
            frames; commands then go by `POST /api/stream/sse/{connection}`, one frame as body, with `X-Hub-Csrf`. One message \
            holds one or more frames, a JSON object per line.

            The first frame is `welcome`. With `since=<epoch>:<seq>` of the last event seen, the mode is RESUMED and all that was \
            missed follows; RESET says to load snapshots afresh and to drop events up to their `seq`.

            `durable`: events of the log, `{"s": seq, "t": kind, "d": record}`, in order, each once. `live`: `{"t": kind, "v": \
            mark, "n": number of the watch, "d": [records]}`, the newest values of what this connection watches. Who has heard \
            all up to a frame with `v` knows all it watched as `n`; of these, a later `watch` with that `since` is sent only \
            what changed meanwhile. `control`: `{"t": kind, "d": record}` about the \
            connection itself. `commands`: what a client may say, `{"t": kind, …fields}`, at most 16 KiB each; `watch` replaces \
            what was watched before, 300 keys in all. A `ping` from the server is answered by `pong`.

            Close codes 4000 to 4099 mean to come back after a pause, 4100 to 4199 to stay away until the user has acted.
            """;

    /// Paths that are not routes of records, with their summaries.
    static final Map<String, String> STREAM_PATHS = new TreeMap<>(Map.of(
            "/api/stream", "What happens, as it happens: a WebSocket",
            "/api/stream/sse", "The same as server-sent events, where a proxy breaks WebSocket"));

    static final String SAY = "Says something on a connection of server-sent events";

    private OpenApiText() {}
}
