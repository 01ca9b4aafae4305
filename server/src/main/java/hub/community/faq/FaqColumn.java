package hub.community.faq;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import hub.directory.roster.RosterText;

/// A column of the list: what its header may be called, whether a line needs it, and how much may stand in it.
@SuppressWarnings("ImmutableEnumChecker") // the set is never changed
enum FaqColumn {
    ID("externalId", true, 100, "外部ID", "ID", "番号"),
    QUESTION("question", true, 20_000, "質問", "問い"),
    ANSWER("answer", true, 20_000, "回答", "答え"),
    TAGS("tags", false, 400, "タグ", "分類"),
    UNIT("unit", false, 60, "所属", "所属コード", "担当課"),
    URL("url", false, 500, "URL", "アドレス");

    final boolean needed;
    final int most;
    private final String label;
    private final Set<String> headers;

    FaqColumn(String english, boolean needed, int most, String... japanese) {
        this.needed = needed;
        this.most = most;
        this.label = japanese[0];
        this.headers = Stream.concat(Stream.of(english), Stream.of(japanese)).map(FaqColumn::folded)
                .collect(Collectors.toSet());
    }

    String label() {
        return label;
    }

    boolean isCalled(String header) {
        return headers.contains(folded(header));
    }

    private static String folded(String header) {
        return RosterText.plain(header).replaceAll("[ _]", "").toLowerCase(Locale.ROOT);
    }
}
