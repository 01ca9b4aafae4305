package hub.directory.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// A browser's long self-description cut to what its owner recognises: `Edge · Windows`.
final class UserAgents {

    /// In this order: Edge also calls itself Chrome, Chrome also Safari.
    private static final Map<String, String> BROWSERS = ordered("Edg", "Edge", "Firefox/", "Firefox", "FxiOS",
            "Firefox",
            "Chrome/", "Chrome", "CriOS", "Chrome", "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = ordered("Android", "Android", "iPhone", "iPhone", "iPad", "iPad",
            "Windows", "Windows", "CrOS", "ChromeOS", "Mac OS X", "Mac", "Linux", "Linux");

    private UserAgents() {}

    static String brief(String userAgent) {
        return String.join(" · ", Stream.of(first(BROWSERS, userAgent), first(SYSTEMS, userAgent))
                .filter(word -> !word.isEmpty()).toList());
    }

    private static String first(Map<String, String> words, String userAgent) {
        return words.entrySet().stream().filter(word -> userAgent.contains(word.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        var words = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }
}
