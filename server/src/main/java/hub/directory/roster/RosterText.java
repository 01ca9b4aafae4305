package hub.directory.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The bytes of a list as text. Personnel systems write Shift_JIS as Windows knows it (CP932, with ① ㈱ 髙 﨑) or UTF-8.
///
/// @param encoding as shown in the report
public record RosterText(String text, String encoding) {

    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final String MARK = "\uFEFF";

    /// Kana with their marks, full-width Latin, half-width kana and the wide space.
    private static final Pattern WIDTH = Pattern.compile("[ぁ-ヿ\u3099\u309A\uFF01-\uFF9F\u3000]+");

    /// Decodes strictly: a byte that fits neither encoding is never replaced in silence. UTF-8 first, because text in
    /// CP932 is practically never valid UTF-8.
    public static Optional<RosterText> decode(byte[] bytes) {
        return decode(bytes, StandardCharsets.UTF_8)
                .map(text -> text.startsWith(MARK)
                        ? new RosterText(text.substring(1), "UTF-8 (BOM)")
                        : new RosterText(text, "UTF-8"))
                .or(() -> decode(bytes, CP932).map(text -> new RosterText(text, "CP932")));
    }

    /// One spelling of width and spaces, so that half-width kana or a full-width digit is no change of a name.
    /// Kanji are left alone: normalising them would turn 神 as registered into another 神.
    public static String plain(String text) {
        return WIDTH.matcher(text)
                .replaceAll(run -> Matcher.quoteReplacement(Normalizer.normalize(run.group(), Normalizer.Form.NFKC)))
                .strip()
                .replaceAll("\\s+", " ");
    }

    /// A day written as 2027-04-01, 2027/4/1 or 20270401; empty for anything else.
    public static Optional<LocalDate> day(String text) {
        var parts = text.matches("[0-9]{8}")
                ? new String[]{text.substring(0, 4), text.substring(4, 6), text.substring(6)}
                : text.split("[-/]");
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    static String hiragana(String kana) {
        return kana.codePoints()
                .map(point -> point >= 'ァ' && point <= 'ヶ' ? point - 'ァ' + 'ぁ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
