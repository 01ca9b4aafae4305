package hub.searchindex.words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/// All that an index knows about words: synonyms for queries, a user dictionary for cutting (null: none), and the lines of
/// the lists that were left out. `version` names the user dictionary: an index cut by another one is made anew.
public record Dictionaries(Synonyms synonyms, @Nullable UserDictionary words, String version, List<BadLine> bad) {

    /// An administrator's synonym list has at most this many lines.
    public static final int SYNONYM_LINES_LIMIT = 20_000;

    static final String SYNONYMS = "municipal-synonyms.txt";
    static final String WORDS = "municipal-words.csv";

    /// The files of a town, each of which may be missing (null): its synonyms in the simple form, a Sudachi synonym source, its
    /// user dictionary. The forms are told in the starter lists, which lie beside this class.
    public record Files(@Nullable Path synonyms, @Nullable Path sudachi, @Nullable Path words) {

        public static Files none() {
            return new Files(null, null, null);
        }
    }

    /// Neither synonyms nor words: kuromoji as it comes.
    public static Dictionaries none() {
        return new Dictionaries(Synonyms.none(), null, new UserWords().version(), List.of());
    }

    /// What every town begins with.
    public static Dictionaries starter() {
        return read(Files.none());
    }

    /// The starter lists with the files of a town on top: the town's own words come first, Sudachi's last. Never throws for
    /// what is in a file or for a file that is not there; that is in [#bad].
    public static Dictionaries read(Files files) {
        var bad = new ArrayList<BadLine>();
        var synonyms = synonyms(files, bad);
        var words = words(files.words, bad);
        return new Dictionaries(synonyms, words.dictionary(), words.version(), List.copyOf(bad));
    }

    private static Synonyms synonyms(Files files, List<BadLine> bad) {
        var groups = new ArrayList<Group>();
        if (files.synonyms != null) Lines.ofFile(files.synonyms, SYNONYM_LINES_LIMIT, bad, Group.into(groups));
        Lines.ofResource(SYNONYMS, SYNONYM_LINES_LIMIT, bad, Group.into(groups));
        if (files.sudachi != null) groups.addAll(sudachi(files.sudachi, bad));
        return Synonyms.of(groups);
    }

    private static List<Group> sudachi(Path file, List<BadLine> bad) {
        var sudachi = new SudachiGroups();
        Lines.ofFile(file, SudachiGroups.LINES_LIMIT, bad, sudachi::read);
        return sudachi.groups();
    }

    private static UserWords words(@Nullable Path file, List<BadLine> bad) {
        var words = new UserWords();
        if (file != null) Lines.ofFile(file, UserWords.LINES_LIMIT, bad, words::read);
        // a word of the town stands twice then: its line counts, ours is no fault
        Lines.ofResource(WORDS, UserWords.LINES_LIMIT, new ArrayList<>(), words::read);
        return words;
    }
}
