package hub.wire;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cz.habarta.typescript.generator.Input;
import cz.habarta.typescript.generator.JsonLibrary;
import cz.habarta.typescript.generator.Logger;
import cz.habarta.typescript.generator.MapMapping;
import cz.habarta.typescript.generator.NullabilityDefinition;
import cz.habarta.typescript.generator.Settings;
import cz.habarta.typescript.generator.StringQuotes;
import cz.habarta.typescript.generator.TsType;
import cz.habarta.typescript.generator.TypeProcessor;
import cz.habarta.typescript.generator.TypeScriptFileType;
import cz.habarta.typescript.generator.TypeScriptGenerator;
import cz.habarta.typescript.generator.TypeScriptOutputKind;
import org.jspecify.annotations.Nullable;

import hub.kernel.net.None;

/// The wire as TypeScript.
final class TypeScript {

    private static final String HEAD = """
            /**
             * The wire: what the server says and takes. Ids are numbers, instants ISO-8601 in UTC, dates yyyy-MM-dd.
             * Generated from the server's records by hub.wire.WireTypesTest, which fails when this file is behind; to rewrite:
             * mvn -pl server -am test -DskipWeb -Dtest=WireTypesTest -Dhub.write=true -Dsurefire.failIfNoSpecifiedTests=false
             */

            """;

    private static final String FRAMES = """

            /** An event of the log: `s` is its place in it. */
            export type DurableFrame = {
              [K in keyof DurableKinds]: { s: number; t: K; d: DurableKinds[K] };
            }[keyof DurableKinds];

            /** All that the server says on the stream. */
            export type StreamFrame =
              | DurableFrame
              | { [K in keyof LiveKinds]: { t: K; v?: string; n?: number; d: LiveKinds[K] } }[keyof LiveKinds]
              | { [K in keyof ControlKinds]: { t: K; d: ControlKinds[K] } }[keyof ControlKinds];

            /** All that a client may say on the stream. */
            export type StreamCommand = { [K in keyof CommandKinds]: { t: K } & CommandKinds[K] }[keyof CommandKinds];
            """;

    /// Of a line in the client's sources.
    private static final int WIDTH = 110;

    private final Wire wire;

    TypeScript(Wire wire) {
        this.wire = wire;
    }

    String render() {
        TypeScriptGenerator.setLogger(new Logger(Logger.Level.Error));
        var types = new TypeScriptGenerator(settings()).generateTypeScript(Input.from(records()));
        return HEAD + folded(types.strip()) + "\n"
                + kinds("Events in the log, by kind.", "DurableKinds", wire.events(), "")
                + kinds("What only has a newest value, by kind; several at once.", "LiveKinds", wire.stream().live(),
                        "[]")
                + kinds("What is said of the connection itself.", "ControlKinds", wire.stream().control(), "")
                + kinds("What a client may say, by kind.", "CommandKinds", wire.stream().commands(), "")
                + FRAMES;
    }

    /// Long unions as the client's formatter wants them.
    private static String folded(String types) {
        return types.lines()
                .map(line -> line.length() <= WIDTH ? line : line.replaceAll("( =)? (\\| )?(?=')", "$1\n  | "))
                .collect(Collectors.joining("\n"));
    }

    private Type[] records() {
        return wire.records().toArray(Type[]::new);
    }

    private Settings settings() {
        var settings = new Settings();
        settings.jsonLibrary = JsonLibrary.jackson3;
        settings.outputKind = TypeScriptOutputKind.module;
        settings.outputFileType = TypeScriptFileType.implementationFile;
        settings.setStringQuotes(StringQuotes.singleQuotes);
        settings.setIndentString("  ");
        settings.newline = "\n";
        settings.noFileComment = true;
        settings.noEslintDisable = true;
        settings.noTslintDisable = true;
        settings.sortTypeDeclarations = true;
        settings.mapMap = MapMapping.asRecord;
        settings.nullabilityDefinition = NullabilityDefinition.nullInlineUnion;
        settings.nullableAnnotations = List.of(Nullable.class);
        settings.extensions = List.of(new OnlyWhatIsWritten());
        settings.customTypeAliases = Map.of("Instant", "string", "LocalDate", "string");
        settings.customTypeMappings = Map.of(
                "java.time.Instant", "Instant", "java.time.LocalDate", "LocalDate", "java.lang.Object", "unknown");
        settings.customTypeProcessor = TypeScript::plainForOne;
        settings.customTypeNamingFunctionImpl = (type, _) -> nameOf(type);
        settings.setExcludeFilter(interfaces(), List.of());
        return settings;
    }

    /// Interfaces group records in Java; on the wire they are nothing.
    private List<String> interfaces() {
        return wire.records().stream().flatMap(type -> Stream.of(type.getInterfaces())).map(Class::getName).toList();
    }

    private static String nameOf(String type) {
        try {
            return Wire.name(Class.forName(type));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static TypeProcessor.@Nullable Result plainForOne(Type type, TypeProcessor.Context context) {
        return type instanceof Class<?> id && Records.isId(id)
                ? new TypeProcessor.Result(
                        id.getRecordComponents()[0].getType() == String.class ? TsType.String : TsType.Number)
                : null;
    }

    private static String kinds(String doc, String name, SortedMap<String, Class<?>> kinds, String many) {
        return kinds.entrySet().stream()
                .map(kind -> "  %s: %s%s;\n".formatted(key(kind.getKey()), word(kind.getValue()), many))
                .collect(Collectors.joining("", "\n/** %s */\nexport interface %s {\n".formatted(doc, name), "}\n"));
    }

    private static String key(String kind) {
        return kind.contains(".") ? "'" + kind + "'" : kind;
    }

    private static String word(Class<?> type) {
        return type == None.class ? "object" : Wire.name(type);
    }
}
