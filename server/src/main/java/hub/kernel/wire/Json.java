package hub.kernel.wire;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/// Records to JSON and back: instants as ISO-8601 in UTC, enums by name, absent as null.
public final class Json {

    /// Deeper nesting than any record of ours; stops hostile input early.
    private static final int MAX_DEPTH = 32;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build())
            .annotationIntrospector(new NumbersRequired())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, texts -> texts
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /// Lists in a line, as points are; the same on every system.
    private static final PrettyPrinter PRETTY = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    /// A number or flag that is not sent must not be taken for 0 or false; texts and records are checked by [Complete].
    private static final class NumbersRequired extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member.getRawType().isPrimitive() ? Boolean.TRUE : super.hasRequiredMarker(config, member);
        }
    }

    private Json() {}

    public static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    public static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /// Reads a record that a client sent.
    ///
    /// @throws Refused `request.malformed` if it is not JSON, `request.invalid` with the field if it is not that record
    public static <T> T read(byte[] json, Class<T> type) {
        try {
            return Complete.check(MAPPER.readValue(json, type));
        } catch (JacksonException e) {
            throw JsonRefusal.of(e);
        }
    }

    /// Reads a record that the hub itself once wrote.
    public static <T> T read(String json, Class<T> type) {
        return read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    /// Reads JSON whose record is not known yet, such as a frame named by its `t`.
    ///
    /// @throws Refused `request.malformed` if it is not a JSON object
    public static JsonObject object(byte[] json) {
        try {
            var node = MAPPER.readTree(json);
            if (!node.isObject()) {
                throw new Refused(KernelError.MALFORMED);
            }
            return new JsonObject(node);
        } catch (JacksonException e) {
            throw JsonRefusal.of(e);
        }
    }

    static String pretty(Object value) {
        return MAPPER.writer().with(PRETTY).writeValueAsString(value);
    }

    static JsonNode tree(byte[] json) {
        return MAPPER.readTree(json);
    }

    static JsonParser parser(byte[] json) {
        return MAPPER.createParser(json);
    }

    static <T> T record(JsonNode node, Class<T> type) {
        try {
            return Complete.check(MAPPER.treeToValue(node, type));
        } catch (JacksonException e) {
            throw JsonRefusal.of(e);
        }
    }

    /// A JSON object on its way to becoming a record.
    public static final class JsonObject {

        private final JsonNode node;

        private JsonObject(JsonNode node) {
            this.node = node;
        }

        /// The value of a text field, or null if it is absent or not text.
        public @Nullable String text(String field) {
            var value = node.get(field);
            return value != null && value.isString() ? value.stringValue() : null;
        }

        /// This object as a record, its field `except` left out.
        public <T> T as(Class<T> type, String except) {
            var copy = (tools.jackson.databind.node.ObjectNode) node.deepCopy();
            copy.remove(except);
            try {
                return Complete.check(MAPPER.treeToValue(copy, type));
            } catch (JacksonException e) {
                throw JsonRefusal.of(e);
            }
        }
    }
}
