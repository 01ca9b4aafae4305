package hub.searchindex.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.util.CSVUtil;
import org.jspecify.annotations.Nullable;

import hub.searchindex.words.BadLine.Problem;
import hub.searchindex.words.Lines.Refused;

/// Reads the user dictionary of kuromoji: `word,parts,readings,part of speech`, parts and readings between blanks. A word of
/// several parts is indexed as its parts: `みなと市民会館,みなと 市民 会館,ミナト シミン カイカン,施設`.
///
/// kuromoji itself gives up a whole file at its first bad line; so every line is checked here first. Of two lines with the
/// same word the first counts.
final class UserWords {

    static final int LINES_LIMIT = 20_000;

    private static final int COLUMNS = 4;
    private static final Pattern BLANKS = Pattern.compile("[ \u3000]+");
    private static final Pattern KANA = Pattern.compile("[\u30A1-\u30FC ]+");

    private final Map<String, String> lines = new LinkedHashMap<>();

    void read(String line) throws Refused {
        var columns = CSVUtil.parse(line);
        if (columns.length != COLUMNS) throw new Refused(Problem.COLUMNS);
        var word = checked(columns[0]);
        var parts = cut(columns[1]);
        var readings = cut(columns[2]);
        if (!parts.replace(" ", "").equals(word)) throw new Refused(Problem.PARTS_DIFFER);
        if (parts.split(" ").length != readings.split(" ").length) throw new Refused(Problem.READINGS_DIFFER);
        if (!KANA.matcher(readings).matches()) throw new Refused(Problem.READING_NOT_KANA);
        if (lines.putIfAbsent(word, entry(word, parts, readings, columns[3])) != null) throw new Refused(Problem.TWICE);
    }

    /// The dictionary, or null when no line was right: kuromoji has no empty one.
    @Nullable
    UserDictionary dictionary() {
        if (lines.isEmpty()) return null;
        try {
            return UserDictionary.open(new StringReader(String.join("\n", lines.values())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same for the same lines in any order, another one otherwise.
    String version() {
        var text = lines.values().stream().sorted().collect(Collectors.joining("\n"));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String checked(String cell) throws Refused {
        Group.checked(cell);
        return nfkc(cell).replace(" ", "");
    }

    private static String cut(String cell) {
        return BLANKS.matcher(nfkc(cell)).replaceAll(" ");
    }

    /// Not lower case: the tokenizer sees texts before they are made so.
    private static String nfkc(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
    }

    private static String entry(String word, String parts, String readings, String partOfSpeech) {
        var tag = partOfSpeech.isBlank() ? "カスタム名詞" : partOfSpeech.strip();
        return String.join(",", CSVUtil.quoteEscape(word), CSVUtil.quoteEscape(parts), CSVUtil.quoteEscape(readings),
                CSVUtil.quoteEscape(tag));
    }
}
