package hub.directory.roster;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static hub.directory.roster.RosterFile.PEOPLE;
import static hub.directory.roster.RosterFile.POSTS;
import static hub.directory.roster.RosterFile.UNITS;

/// A column of the lists: what its header may be called, and what may stand in it.
///
/// A column that a file does not have leaves the directory as it is; one that is there and empty empties the field.
@SuppressWarnings("ImmutableEnumChecker") // the set is never changed
enum RosterColumn {
    CODE("code", RosterValue.CODE, Need.KEY, UNITS, "所属コード", "組織コード", "コード"),
    UNIT_NAME("name", RosterValue.NAME, Need.VALUE, UNITS, "所属名", "組織名", "名称"),
    UNIT_KANA("kana", RosterValue.KANA, Need.VALUE, UNITS, "所属名かな", "所属名カナ", "かな", "カナ", "ふりがな", "フリガナ"),
    PARENT("parent", RosterValue.CODE, Need.NONE, UNITS, "上位所属コード", "上位コード", "親コード"),
    LEVEL("level", RosterValue.LEVEL, Need.VALUE, UNITS, "階層", "区分"),
    SORT("sort", RosterValue.NUMBER, Need.NONE, UNITS, "並び順", "表示順"),
    UNIT_EXTENSION("extension", RosterValue.EXTENSION, Need.NONE, UNITS, "内線", "内線番号"),
    PLACE("place", RosterValue.NAME, Need.NONE, UNITS, "場所", "配置場所"),

    STAFF_NUMBER("staffnumber", RosterValue.CODE, Need.KEY, PEOPLE, "職員番号", "職員コード"),
    NAME("name", RosterValue.NAME, Need.VALUE, PEOPLE, "氏名", "名前"),
    KANA("kana", RosterValue.KANA, Need.VALUE, PEOPLE, "氏名かな", "氏名カナ", "かな", "カナ", "ふりがな", "フリガナ"),
    ROMAJI("romaji", RosterValue.LATIN, Need.NONE, PEOPLE, "ローマ字"),
    EXTENSION("extension", RosterValue.EXTENSION, Need.NONE, PEOPLE, "内線", "内線番号"),
    MAIL("mail", RosterValue.MAIL, Need.NONE, PEOPLE, "メール", "メールアドレス", "email"),
    WORK_PHONE("workphone", RosterValue.PHONE, Need.NONE, PEOPLE, "業務用携帯", "公用携帯", "電話番号"),
    JOINED_ON("joinedon", RosterValue.DATE, Need.NONE, PEOPLE, "採用日"),
    LAST_DAY("lastday", RosterValue.DATE, Need.NONE, PEOPLE, "退職日"),

    POST_PERSON("staffnumber", RosterValue.CODE, Need.KEY, POSTS, "職員番号", "職員コード"),
    POST_UNIT("unit", RosterValue.CODE, Need.KEY, POSTS, "所属コード", "組織コード"),
    TITLE("title", RosterValue.NAME, Need.VALUE, POSTS, "職名", "役職", "補職名"),
    RANK("rank", RosterValue.NUMBER, Need.NONE, POSTS, "職位順", "職位"),
    MAIN("main", RosterValue.MAIN, Need.NONE, POSTS, "本務兼務", "本務区分", "兼務区分");

    private enum Need {
        KEY, VALUE, NONE
    }

    private final RosterValue kind;
    private final Need need;
    private final RosterFile file;
    private final Set<String> headers;
    private final String english;
    private final String label;

    RosterColumn(String english, RosterValue kind, Need need, RosterFile file, String... japanese) {
        this.kind = kind;
        this.need = need;
        this.file = file;
        this.english = english;
        this.label = japanese[0];
        this.headers = Stream.concat(Stream.of(english), Stream.of(japanese)).collect(Collectors.toSet());
    }

    boolean in(RosterFile other) {
        return file == other;
    }

    boolean isKeyOf(RosterFile other) {
        return file == other && need == Need.KEY;
    }

    boolean isRequired() {
        return need != Need.NONE;
    }

    /// Spaces, underscores and capitals do not matter: `Staff Number`, `staff_number` and `staffNumber` are one header.
    boolean isCalled(String header) {
        return headers.contains(RosterText.plain(header).replaceAll("[ _]", "").toLowerCase(Locale.ROOT));
    }

    /// The name of the field on the wire: the English header.
    String field() {
        return english;
    }

    /// The Japanese header, for messages.
    String label() {
        return label;
    }

    /// The value as it will be stored, or null if it cannot stand in this column.
    @Nullable
    String accept(String text) {
        return kind.accept(RosterText.plain(text));
    }
}
