package hub.searchindex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes up messages, the same for the same seed: clauses of the demo town's questions recombined with stock phrases, names of
/// sections and dates, in 500 rooms of very different size. Vocabulary repeats more than in real talk, so that indexes come
/// out smaller.
final class Chatter {

    static final int ROOMS = 500;
    private static final int AUTHORS = 5_000;
    private static final Instant BEGIN = Instant.parse("2024-04-01T00:00:00Z");
    private static final int SECONDS_BETWEEN = 60;

    private static final Pattern CLAUSE_END = Pattern.compile("(?<=[。、！？])|\\n");
    private static final Pattern SLOTS = Pattern.compile("[\\[\\]{}|]");
    private static final int CLAUSE_MIN = 4, CLAUSE_MAX = 40;

    private static final List<String> OPENINGS = List.of("お疲れさまです。", "おはようございます。", "すみません、", "確認です。", "共有です。",
            "ありがとうございます。", "承知しました。",
            "至急です。", "念のため、", "先ほどの件、", "了解です。", "教えてください。", "【連絡】", "遅くなりました。", "ご相談です。");
    private static final List<String> CLOSINGS = List.of("よろしくお願いします。", "ご確認ください。", "助かります。", "いかがでしょうか。", "お願いできますか。",
            "以上です。", "また連絡します。",
            "対応しました。", "問題なければ進めます。", "資料を置いておきます。", "午後は席にいます。", "折り返します。");

    /// A message of nobody, in a room of the 500.
    record Message(long id, int room, long author, Instant at, String text) {}

    private final List<String> clauses;
    private final List<String> sections;
    private final double[] roomEnds = roomEnds();
    private final Random random;
    private long last;

    /// @param town the folder `config/demo`
    Chatter(Path town, long seed) throws IOException {
        this(clauses(town.resolve("questions")), sections(town.resolve("units.csv")), seed);
    }

    private Chatter(List<String> clauses, List<String> sections, long seed) {
        this.clauses = clauses;
        this.sections = sections;
        this.random = new Random(seed);
    }

    /// The same from the beginning.
    Chatter again(long seed) {
        return new Chatter(clauses, sections, seed);
    }

    Message next() {
        last++;
        return new Message(last, room(), random.nextInt(AUTHORS), BEGIN.plusSeconds(last * SECONDS_BETWEEN), text());
    }

    /// So many rooms of the 500, as somebody may read.
    long[] reader(int rooms) {
        return random.longs(0, ROOMS).distinct().limit(rooms).sorted().toArray();
    }

    private String text() {
        var text = new StringBuilder();
        if (random.nextInt(10) < 3) text.append(any(OPENINGS));
        if (random.nextInt(10) < 2) text.append(any(sections)).append("の");
        int parts = 1 + random.nextInt(3);
        for (int i = 0; i < parts; i++) text.append(any(clauses));
        if (random.nextInt(10) < 2)
            text.append(1 + random.nextInt(12)).append("月").append(1 + random.nextInt(28)).append("日");
        if (random.nextInt(10) < 3) text.append(any(CLOSINGS));
        return text.toString();
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private int room() {
        int at = Arrays.binarySearch(roomEnds, random.nextDouble());
        return Math.min(at < 0 ? -at - 1 : at, ROOMS - 1);
    }

    /// Zipf: the n-th room has 1/n of the messages of the first.
    private static double[] roomEnds() {
        var ends = new double[ROOMS];
        double sum = 0;
        for (int i = 0; i < ROOMS; i++) ends[i] = sum += 1.0 / (i + 1);
        for (int i = 0; i < ROOMS; i++) ends[i] /= sum;
        return ends;
    }

    private static List<String> clauses(Path questions) throws IOException {
        Set<String> clauses = new LinkedHashSet<>();
        try (Stream<Path> files = Files.list(questions)) {
            for (var file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                for (var line : Files.readAllLines(file)) addClauses(clauses, line);
            }
        }
        return new ArrayList<>(clauses);
    }

    private static void addClauses(Set<String> clauses, String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || line.startsWith("#") || line.startsWith("T")) return;
        for (var clause : CLAUSE_END.split(SLOTS.matcher(line.substring(colon + 1).strip()).replaceAll(""))) {
            if (clause.length() >= CLAUSE_MIN && clause.length() <= CLAUSE_MAX) clauses.add(clause);
        }
    }

    private static List<String> sections(Path units) throws IOException {
        var names = Pattern.compile("[一-龠ぁ-んァ-ヶー]+[課室局係]");
        return Files.readAllLines(units).stream().flatMap(line -> names.matcher(line).results().map(r -> r.group()))
                .distinct().toList();
    }
}
