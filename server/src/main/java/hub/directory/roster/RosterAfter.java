package hub.directory.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.directory.reading.Romaji;

/// The directory as it would stand: each list merged with what is known, by file and key. A list that was not given
/// stays as it is, without the posts of people who leave.
final class RosterAfter {

    private final RosterState state;
    private final Map<RosterFile, Map<String, RosterLine>> lines = new EnumMap<>(RosterFile.class);
    private final Map<RosterFile, Set<String>> named = new EnumMap<>(RosterFile.class);

    RosterAfter(RosterState state, List<RosterSheet> sheets) {
        this.state = state;
        for (var file : RosterFile.values()) {
            lines.put(file, unchanged(file));
        }
        sheets.stream().filter(RosterSheet::isReadable).forEach(sheet -> {
            lines.put(sheet.file(), merged(sheet));
            named.put(sheet.file(), sheet.named());
        });
        if (sheets.stream().noneMatch(sheet -> sheet.file() == RosterFile.POSTS)) {
            dropPostsOfLeavers();
        }
        markMainPosts();
    }

    Map<String, RosterLine> lines(RosterFile file) {
        return lines.getOrDefault(file, Map.of());
    }

    /// True also for what stands on a line that is not readable otherwise.
    boolean has(RosterFile file, String key) {
        return lines(file).containsKey(key) || named.getOrDefault(file, Set.of()).contains(key);
    }

    /// A name for the report.
    String label(RosterFile file, String key, Map<RosterColumn, String> values) {
        return switch (file) {
            case UNITS -> values.getOrDefault(RosterColumn.UNIT_NAME, key);
            case PEOPLE -> values.getOrDefault(RosterColumn.NAME, key);
            case POSTS -> "%s　%s　%s".formatted(
                    name(RosterFile.PEOPLE, values.getOrDefault(RosterColumn.POST_PERSON, "")),
                    name(RosterFile.UNITS, values.getOrDefault(RosterColumn.POST_UNIT, "")),
                    values.getOrDefault(RosterColumn.TITLE, ""));
        };
    }

    private String name(RosterFile file, String key) {
        var line = lines(file).get(key);
        var known = state.known(file).get(key);
        @Nullable Map<RosterColumn, String> values = line != null ? line.values()
                : known != null ? known.values() : null;
        return values == null ? key : label(file, key, values);
    }

    private Map<String, RosterLine> unchanged(RosterFile file) {
        var all = new LinkedHashMap<String, RosterLine>();
        state.known(file).forEach((key, known) -> all.put(key, new RosterLine(0, key, known.values())));
        return all;
    }

    private Map<String, RosterLine> merged(RosterSheet sheet) {
        var all = new LinkedHashMap<String, RosterLine>();
        sheet.lines().forEach(line -> all.put(line.key(), merged(sheet.file(), line, all.size() + 1)));
        return all;
    }

    private RosterLine merged(RosterFile file, RosterLine line, int place) {
        var values = new EnumMap<RosterColumn, String>(RosterColumn.class);
        file.columns().forEach(column -> values.put(column, ""));
        var known = state.known(file).get(line.key());
        if (known != null) {
            values.putAll(known.values());
        }
        values.putAll(line.values());
        fill(file, line, known, values, place);
        return new RosterLine(line.number(), line.key(), values);
    }

    /// What a list may leave to us: order by line, romaji by the reading, rank by the title.
    private static void fill(RosterFile file, RosterLine line, @Nullable RosterKnown known,
            Map<RosterColumn, String> values, int place) {
        switch (file) {
            case UNITS -> fill(values, RosterColumn.SORT, String.valueOf(place * 10));
            case PEOPLE -> {
                forgetDerived(line, known, values, RosterColumn.KANA, RosterColumn.ROMAJI);
                fill(values, RosterColumn.ROMAJI, Romaji.of(values.getOrDefault(RosterColumn.KANA, "")));
            }
            case POSTS -> {
                forgetDerived(line, known, values, RosterColumn.TITLE, RosterColumn.RANK);
                fill(values, RosterColumn.RANK, Titles.rank(values.getOrDefault(RosterColumn.TITLE, "")));
            }
        }
    }

    /// A new reading or title takes its romaji or rank along unless the list says otherwise.
    private static void forgetDerived(RosterLine line, @Nullable RosterKnown known, Map<RosterColumn, String> values,
            RosterColumn source, RosterColumn derived) {
        var changed = known != null && !line.get(source).equals(known.values().get(source));
        if (changed && !line.values().containsKey(derived)) {
            values.put(derived, "");
        }
    }

    private static void fill(Map<RosterColumn, String> values, RosterColumn column, String value) {
        if (values.getOrDefault(column, "").isEmpty()) {
            values.put(column, value);
        }
    }

    private void dropPostsOfLeavers() {
        lines(RosterFile.POSTS).values().removeIf(post -> !has(RosterFile.PEOPLE, post.get(RosterColumn.POST_PERSON)));
    }

    /// Where no list says which post is the main one, it is the first.
    private void markMainPosts() {
        var decided = new HashSet<String>();
        posts().stream().filter(post -> post.get(RosterColumn.MAIN).equals("1"))
                .forEach(post -> decided.add(post.get(RosterColumn.POST_PERSON)));
        posts().stream().filter(post -> post.get(RosterColumn.MAIN).isEmpty()).forEach(post -> post.values()
                .put(RosterColumn.MAIN, decided.add(post.get(RosterColumn.POST_PERSON)) ? "1" : "0"));
    }

    private List<RosterLine> posts() {
        return new ArrayList<>(lines(RosterFile.POSTS).values());
    }
}
