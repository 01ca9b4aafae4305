package hub;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import hub.chat.ChatSettings;
import hub.chat.message.MessageSettings;
import hub.chat.notice.push.PushSettings;
import hub.chat.room.ReceiptsRule;
import hub.community.CommunitySettings;
import hub.community.review.ReviewRule;
import hub.directory.HallPosition;
import hub.file.FileSettings;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.net.NetConfig;
import hub.presence.PresenceSettings;
import hub.presence.board.View;
import hub.presence.board.ViewRules;
import hub.presence.hours.HoursConfig;
import hub.search.SearchSettings;

/// The settings of one installation; `config/hub.properties` holds the defaults and explains each key.
///
/// @param hall where the town hall stands
/// @param loops event loops to spread connections over
public record HubConfig(
        String name, String place, Optional<HallPosition> hall, NetConfig net, int loops, Path data, int readers,
        FileSettings files, PresenceSettings presence, ChatSettings chat, CommunitySettings community,
        SearchSettings search) {

    /// Defaults, then the file named by `--config=FILE`, then single settings given as `--key=value`.
    ///
    /// @throws IllegalArgumentException for a key or value that is not understood
    public static HubConfig of(List<String> arguments) {
        return of(Map.of(), arguments);
    }

    /// The same with other defaults for some keys.
    static HubConfig of(Map<String, String> usual, List<String> arguments) {
        var properties = defaults();
        var known = Set.copyOf(properties.stringPropertyNames());
        properties.putAll(usual);
        arguments.stream().flatMap(argument -> value(argument, "config").stream())
                .forEach(file -> load(properties, file));
        arguments.stream().filter(argument -> !argument.startsWith("--config="))
                .forEach(argument -> put(properties, argument));
        properties.stringPropertyNames().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException("There is no setting " + key);
        });
        return of(properties);
    }

    DatabaseConfig database() {
        return new DatabaseConfig(data.resolve("hub.db"), readers);
    }

    private static HubConfig of(Properties settings) {
        var loops = number(settings, "net.loops");
        return new HubConfig(
                settings.getProperty("hub.name"),
                settings.getProperty("hub.place"),
                HallPosition.of(settings.getProperty("hub.position")),
                net(settings),
                loops > 0 ? loops : Runtime.getRuntime().availableProcessors(),
                Path.of(settings.getProperty("data.folder")),
                number(settings, "data.readers"),
                files(settings),
                presence(settings),
                chat(settings),
                new CommunitySettings(
                        onOff(settings, "community.guests"),
                        number(settings, "community.smallest-group"),
                        new ReviewRule(number(settings, "community.review-months"),
                                onOff(settings, "community.review-fiscal-year"))),
                search(settings));
    }

    private static SearchSettings search(Properties settings) {
        return new SearchSettings(
                path(settings, "search.folder")
                        .orElse(Path.of(settings.getProperty("data.folder")).resolve("search")),
                path(settings, "search.synonyms"),
                path(settings, "search.sudachi"),
                path(settings, "search.words"));
    }

    private static Optional<Path> path(Properties settings, String key) {
        return Optional.of(settings.getProperty(key).strip()).filter(text -> !text.isEmpty()).map(Path::of);
    }

    private static PresenceSettings presence(Properties settings) {
        return new PresenceSettings(new ViewRules(Arrays.stream(View.values()).collect(Collectors.toMap(
                view -> view,
                view -> ViewRules
                        .aspects(settings.getProperty("presence.see." + view.name().toLowerCase(Locale.ROOT)))))),
                settings.getProperty("presence.meeting-url"),
                HoursConfig.of(settings.getProperty("presence.hours"), settings.getProperty("presence.noon"),
                        settings.getProperty("presence.closed")));
    }

    private static ChatSettings chat(Properties settings) {
        return new ChatSettings(ReceiptsRule.of(settings.getProperty("chat.receipts")), new MessageSettings(
                Duration.ofMinutes(number(settings, "chat.recall-minutes")),
                Duration.ofHours(number(settings, "chat.edit-hours"))),
                push(settings));
    }

    private static FileSettings files(Properties settings) {
        return new FileSettings(
                Path.of(settings.getProperty("data.folder")).resolve("files"),
                megabytes(settings, "file.max-mb"),
                megabytes(settings, "file.quota-mb"),
                megabytes(settings, "file.free-mb"),
                Arrays.stream(settings.getProperty("file.blocked").split(","))
                        .map(ending -> ending.strip().toLowerCase(Locale.ROOT))
                        .filter(ending -> !ending.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()),
                Arrays.stream(settings.getProperty("file.scan-command").strip().split(" +"))
                        .filter(word -> !word.isEmpty())
                        .toList(),
                Duration.ofSeconds(number(settings, "file.scan-seconds")));
    }

    private static long megabytes(Properties settings, String key) {
        return number(settings, key) * 1024L * 1024L;
    }

    private static PushSettings push(Properties settings) {
        return new PushSettings(
                onOff(settings, "chat.push"),
                settings.getProperty("chat.push-contact").trim(),
                list(settings, "chat.push-hosts"),
                Path.of(settings.getProperty("data.folder")));
    }

    private static NetConfig net(Properties settings) {
        return new NetConfig(
                settings.getProperty("net.host"),
                number(settings, "net.port"),
                Optional.of(settings.getProperty("net.origin")).filter(origin -> !origin.isBlank()),
                list(settings, "net.proxies"),
                number(settings, "net.requests-per-second"));
    }

    private static Properties defaults() {
        var properties = new Properties();
        try (InputStream stream = HubConfig.class.getResourceAsStream("/config/hub.properties")) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(Properties properties, String file) {
        try (var reader = Files.newBufferedReader(Path.of(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static void put(Properties properties, String argument) {
        var equals = argument.indexOf('=');
        if (!argument.startsWith("--") || equals < 0) {
            throw new IllegalArgumentException("Not understood: " + argument);
        }
        properties.setProperty(argument.substring(2, equals), argument.substring(equals + 1));
    }

    private static Optional<String> value(String argument, String key) {
        var prefix = "--" + key + "=";
        return argument.startsWith(prefix) ? Optional.of(argument.substring(prefix.length())) : Optional.empty();
    }

    private static Set<String> list(Properties settings, String key) {
        return Arrays.stream(settings.getProperty(key).split(","))
                .map(String::trim)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean onOff(Properties settings, String key) {
        return switch (settings.getProperty(key)) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new IllegalArgumentException(key + " must be on or off");
        };
    }

    private static int number(Properties settings, String key) {
        try {
            return Integer.parseInt(settings.getProperty(key));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(key + " must be a whole number", e);
        }
    }
}
