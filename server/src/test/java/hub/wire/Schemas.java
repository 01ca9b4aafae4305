package hub.wire;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import hub.chat.message.MessageCommand;
import hub.chat.room.RoomCommand;
import hub.directory.apikey.ApiKeyLimits;
import hub.file.NewUpload;
import hub.kernel.net.None;
import hub.presence.board.Claim;
import hub.presence.link.LinkLimits;
import hub.presence.reach.ReachLimits;

/// Records as JSON Schema. Every record and enum met becomes a schema with a name.
final class Schemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// Limits that the records check themselves.
    private static final Map<String, Integer> MOST = Map.ofEntries(
            Map.entry("SetManual.note", Claim.MAX_NOTE),
            Map.entry("SetPlan.place", Claim.MAX_PLACE),
            Map.entry("SetPlan.note", Claim.MAX_NOTE),
            Map.entry("PostMessage.op", RoomCommand.MAX_OP),
            Map.entry("PostMessage.text", MessageCommand.MAX_TEXT),
            Map.entry("PostMessage.files", MessageCommand.MAX_FILES),
            Map.entry("ReplyInThread.op", RoomCommand.MAX_OP),
            Map.entry("ReplyInThread.text", MessageCommand.MAX_TEXT),
            Map.entry("ReplyInThread.files", MessageCommand.MAX_FILES),
            Map.entry("OpenGroup.op", RoomCommand.MAX_OP),
            Map.entry("OpenGroup.name", RoomCommand.MAX_NAME),
            Map.entry("OpenGroup.purpose", RoomCommand.MAX_PURPOSE),
            Map.entry("OpenGroup.people", RoomCommand.MAX_PEOPLE),
            Map.entry("InvitePeople.people", RoomCommand.MAX_PEOPLE),
            Map.entry("PointAll.points", RoomCommand.MAX_POINTS),
            Map.entry("ChangeRoom.name", RoomCommand.MAX_NAME),
            Map.entry("ChangeRoom.purpose", RoomCommand.MAX_PURPOSE),
            Map.entry("NewUpload.op", RoomCommand.MAX_OP),
            Map.entry("NewUpload.name", NewUpload.MAX_NAME),
            Map.entry("NewPreset.note", Claim.MAX_NOTE),
            Map.entry("SetPresets.presets", ReachLimits.MAX_PRESETS),
            Map.entry("NewApiKey.name", ApiKeyLimits.MAX_NAME),
            Map.entry("CallEvents.events", LinkLimits.MAX_EVENTS),
            Map.entry("CallEvent.call", LinkLimits.MAX_CALL),
            Map.entry("DoorEvents.events", LinkLimits.MAX_EVENTS),
            Map.entry("DoorEvent.place", Claim.MAX_PLACE),
            Map.entry("SetHook.name", LinkLimits.MAX_NAME),
            Map.entry("SetHook.url", LinkLimits.MAX_URL),
            Map.entry("SetStandIns.people", ReachLimits.MAX_STAND_INS));

    private final Map<String, ObjectNode> named = new TreeMap<>();
    private final Set<Class<?>> taken;

    /// @param taken records that clients send: there, absent means null
    Schemas(Set<Class<?>> taken) {
        this.taken = taken;
    }

    /// All schemas met so far, by name.
    ObjectNode named() {
        var all = JSON.objectNode();
        all.setAll(named);
        return all;
    }

    ObjectNode of(Class<?> type) {
        if (type == None.class) return schema("object");
        if (Records.isId(type)) return of(type.getRecordComponents()[0].getType());
        if (type.isRecord()) return reference(type, () -> record(type));
        if (type.isEnum()) return reference(type, () -> oneOf(type));
        return plain(type);
    }

    private static ObjectNode plain(Class<?> type) {
        return switch (type.getName()) {
            case "int", "java.lang.Integer" -> schema("integer").put("format", "int32");
            case "long", "java.lang.Long" -> schema("integer").put("format", "int64");
            case "double", "java.lang.Double" -> schema("number").put("format", "double");
            case "boolean", "java.lang.Boolean" -> schema("boolean");
            case "java.lang.String" -> schema("string");
            case "java.lang.Object" -> JSON.objectNode();
            default -> formatted(type);
        };
    }

    private static ObjectNode formatted(Class<?> type) {
        if (type == Instant.class) return schema("string").put("format", "date-time");
        if (type == LocalDate.class) return schema("string").put("format", "date");
        throw new IllegalArgumentException("How is " + type + " written?");
    }

    private ObjectNode of(AnnotatedType type) {
        return switch (type) {
            case AnnotatedParameterizedType many -> ofMany(many);
            default -> of((Class<?>) type.getType());
        };
    }

    private ObjectNode ofMany(AnnotatedParameterizedType many) {
        var inside = many.getAnnotatedActualTypeArguments();
        if (rawOf(many) == List.class || rawOf(many) == Set.class) return schema("array").set("items", of(inside[0]));
        if (rawOf(many) == Map.class) return schema("object").set("additionalProperties", of(inside[1]));
        throw new IllegalArgumentException("How is " + many + " written?");
    }

    private static Object rawOf(AnnotatedParameterizedType type) {
        return ((ParameterizedType) type.getType()).getRawType();
    }

    private ObjectNode record(Class<?> record) {
        var schema = schema("object");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        Records.componentsOf(record).forEach(component -> {
            properties.set(component.getName(), of(component));
            if (!taken.contains(record) || !isNullable(component)) required.add(component.getName());
        });
        return schema;
    }

    private ObjectNode of(RecordComponent component) {
        var schema = limited(of(component.getAnnotatedType()), component);
        return isNullable(component) ? orNull(schema) : schema;
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static ObjectNode limited(ObjectNode schema, RecordComponent component) {
        var most = MOST.get(Wire.name(component.getDeclaringRecord()) + "." + component.getName());
        return most == null ? schema : schema.put(schema.has("items") ? "maxItems" : "maxLength", most);
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.path("type").isString()) {
            return schema.set("type", JSON.arrayNode().add(schema.get("type")).add("null"));
        }
        return JSON.objectNode().set("anyOf", JSON.arrayNode().add(schema).add(schema("null")));
    }

    private static ObjectNode oneOf(Class<?> type) {
        var schema = schema("string");
        var values = schema.putArray("enum");
        Stream.of(type.getEnumConstants()).map(value -> ((Enum<?>) value).name()).forEach(values::add);
        return schema;
    }

    private ObjectNode reference(Class<?> type, Supplier<ObjectNode> schema) {
        var name = Wire.name(type);
        if (!named.containsKey(name)) {
            named.put(name, JSON.objectNode());
            named.put(name, schema.get());
        }
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private static ObjectNode schema(String type) {
        return JSON.objectNode().put("type", type);
    }
}
