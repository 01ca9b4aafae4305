package hub.wire;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Pattern;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import hub.kernel.net.Access;
import hub.kernel.net.FileAnswer;
import hub.kernel.net.None;
import hub.kernel.net.RouteDescription;
import hub.kernel.net.TextAnswer;
import hub.kernel.wire.ErrorBody;

/// The wire as an OpenAPI 3.1 document.
final class OpenApi {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Pattern PART = Pattern.compile(":(\\w+)");

    /// Parts of paths that are no numbers.
    private static final List<String> TEXTS = List.of("id", "code");

    private final Wire wire;
    private final Schemas schemas;

    OpenApi(Wire wire) {
        this.wire = wire;
        this.schemas = new Schemas(wire.taken());
    }

    String render() {
        var document = JSON.objectNode().put("openapi", "3.1.1");
        document.set("info", info());
        document.set("paths", paths());
        document.set("x-stream", stream());
        document.set("x-error-codes", errorCodes());
        document.set("components", components());
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(document)
                .replace("\r\n", "\n") + "\n";
    }

    private static ObjectNode info() {
        return JSON.objectNode()
                .put("title", "The hub")
                .put("version", "1")
                .put("description", OpenApiText.INTRODUCTION);
    }

    private ObjectNode paths() {
        var paths = JSON.objectNode();
        wire.routes().forEach(route -> paths
                .withObjectProperty(PART.matcher(route.path()).replaceAll("{$1}"))
                .set(route.method().toLowerCase(Locale.ROOT), operation(route)));
        OpenApiText.STREAM_PATHS.forEach((path, text) -> paths.withObjectProperty(path).set("get", listen(text)));
        paths.withObjectProperty("/api/stream/sse/{connection}").set("post", say());
        return paths;
    }

    private ObjectNode operation(RouteDescription route) {
        var operation = JSON.objectNode().put("summary", route.summary());
        operation.putArray("tags").add(route.path().split("/")[2]);
        var parameters = parameters(route);
        if (!parameters.isEmpty()) operation.set("parameters", parameters);
        if (route.takes() != None.class) operation.set("requestBody", body(route));
        operation.set("responses", responses(route.gives()));
        return secured(operation, route);
    }

    private ObjectNode responses(Class<?> gives) {
        var responses = JSON.objectNode();
        if (gives == FileAnswer.class) {
            responses.putObject("200").put("description", "The file").set("content", bytes());
            responses.putObject("206").put("description", "The part that `Range` asks for").set("content", bytes());
            responses.putObject("304").put("description", "`If-None-Match` names what it still is");
        } else if (gives == TextAnswer.class) {
            responses.putObject("200").put("description", "The text").set("content", bytes());
            responses.putObject("304").put("description", "`If-None-Match` names what it still is");
        } else {
            responses.set("200", JSON.objectNode().put("description", "Done").set("content", json(schemas.of(gives))));
        }
        responses.set("4XX", reference("responses", "Refused"));
        responses.set("5XX", reference("responses", "Refused"));
        return responses;
    }

    private static ObjectNode secured(ObjectNode operation, RouteDescription route) {
        var security = operation.putArray("security");
        switch (route.access()) {
            case Access.Open() -> operation.put("description", "For anyone.");
            case Access.SignedIn() -> security.add(keys(route));
            case Access.Holder(var role) -> {
                security.add(keys(route));
                operation.put("description", "For the role " + role + ".").put("x-role", role.name());
            }
            case Access.Keyed(var scope) -> {
                security.addObject().putArray("key");
                operation.put("description", "For API keys with the scope " + scope + ".").put("x-scope", scope);
            }
            case Access.OnDevice(var mode) -> {
                security.addObject().putArray("key");
                operation.put("description", "For paired devices of the mode " + mode + ".").put("x-mode", mode);
            }
        }
        return operation;
    }

    private static ObjectNode keys(RouteDescription route) {
        var keys = JSON.objectNode();
        keys.putArray("session");
        if (route.changes()) keys.putArray("csrf");
        return keys;
    }

    private ArrayNode parameters(RouteDescription route) {
        var parameters = JSON.arrayNode();
        PART.matcher(route.path()).results().map(part -> part.group(1)).forEach(part -> parameters.add(
                parameter("path", part, TEXTS.contains(part) ? String.class : Long.class).put("required", true)));
        route.query().forEach(query -> parameters.add(
                parameter("query", query.name(), query.type()).put("description", query.description())));
        return parameters;
    }

    private ObjectNode parameter(String in, String name, Class<?> type) {
        return JSON.objectNode().put("name", name).put("in", in).set("schema", schemas.of(type));
    }

    private ObjectNode body(RouteDescription route) {
        return JSON.objectNode()
                .put("required", true)
                .put("description", "At most " + route.maxBody() / 1024 + " KiB.")
                .set("content", route.takes() == byte[].class ? bytes() : json(schemas.of(route.takes())));
    }

    private ObjectNode listen(String text) {
        var operation = JSON.objectNode().put("summary", text);
        operation.putArray("tags").add("stream");
        operation.putArray("parameters").add(JSON.objectNode().put("name", "since").put("in", "query")
                .put("description", "`<epoch>:<seq>` of the last event seen")
                .set("schema", JSON.objectNode().put("type", "string")));
        operation.putObject("responses").set("default", JSON.objectNode().put("description", "Frames; see x-stream"));
        operation.putArray("security").addObject().putArray("session");
        return operation;
    }

    private ObjectNode say() {
        var operation = JSON.objectNode().put("summary", OpenApiText.SAY);
        operation.putArray("tags").add("stream");
        operation.putArray("parameters").add(parameter("path", "connection", String.class).put("required", true));
        operation.putObject("requestBody").put("description", "A command of x-stream, at most 16 KiB.")
                .set("content", json(JSON.objectNode().put("type", "object")));
        operation.set("responses", responses(None.class));
        var keys = operation.putArray("security").addObject();
        keys.putArray("session");
        keys.putArray("csrf");
        return operation;
    }

    private ObjectNode stream() {
        var stream = JSON.objectNode().put("description", OpenApiText.STREAM);
        stream.set("durable", kinds(wire.events()));
        stream.set("live", kinds(wire.stream().live()));
        stream.set("control", kinds(wire.stream().control()));
        stream.set("commands", kinds(wire.stream().commands()));
        return stream;
    }

    private ObjectNode kinds(SortedMap<String, Class<?>> kinds) {
        var all = JSON.objectNode();
        kinds.forEach((kind, type) -> all.set(kind, schemas.of(type)));
        return all;
    }

    private ArrayNode errorCodes() {
        var codes = JSON.arrayNode();
        wire.errors().forEach(error -> codes.add(JSON.objectNode()
                .put("code", error.code())
                .put("status", error.status())
                .put("ja", ErrorSentences.of(error, Locale.JAPANESE))
                .put("en", ErrorSentences.of(error, Locale.ENGLISH))));
        return codes;
    }

    private ObjectNode components() {
        var components = JSON.objectNode();
        components.putObject("responses").set("Refused", JSON.objectNode()
                .put("description", "Nothing was done. The codes there are stand in x-error-codes.")
                .set("content", json(schemas.of(ErrorBody.class))));
        var security = components.putObject("securitySchemes");
        security.set("session", key("cookie", "hub_session",
                "From POST /api/session; `__Host-hub_session` where the hub is reached by https."));
        security.putObject("key").put("type", "http").put("scheme", "bearer")
                .put("description", "An API key, `hubk_…`, that an administrator made by POST /api/api-keys.");
        security.set("csrf", key("header", "X-Hub-Csrf", "`csrf` of GET /api/session."));
        components.set("schemas", schemas.named());
        return components;
    }

    private static ObjectNode key(String in, String name, String description) {
        return JSON.objectNode().put("type", "apiKey").put("in", in).put("name", name).put("description", description);
    }

    private static ObjectNode json(ObjectNode schema) {
        return JSON.objectNode().set("application/json", JSON.objectNode().set("schema", schema));
    }

    private static ObjectNode bytes() {
        return JSON.objectNode().set("application/octet-stream", JSON.objectNode());
    }

    private static ObjectNode reference(String group, String name) {
        return JSON.objectNode().put("$ref", "#/components/" + group + "/" + name);
    }
}
