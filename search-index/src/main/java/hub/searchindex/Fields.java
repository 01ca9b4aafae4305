package hub.searchindex;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/// The fields of the index and how they are kept. What kind of document one is, is told by the fields it has.
final class Fields {

    static final String KEY = "key";
    static final String KIND = "kind";

    /// The letters of a question, of its first line and of each wording of others, each as one.
    static final String SAME = "same";

    /// Whether it is a message, and whether one with files, or an entry.
    static final String IS = "is";

    /// Parts a text is indexed in: words, their readings, single kanji, pairs of letters.
    static final String WORDS = ".words";
    static final String READ = ".read";
    static final String KANJI = ".kanji";
    static final String PAIRS = ".pairs";

    /// Whose parts they are: a message's, its files', a question's, its answers', both as one, other wordings of it, a name's.
    static final String MESSAGE = "message";
    static final String FILES = "files";
    static final String QUESTION = "question";
    static final String ANSWER = "answer";
    static final String ENTRY = "entry";
    static final String ASKED = "asked";
    static final String NAME = "name";

    /// Only whether a document has a term.
    static final FieldType PLAIN = type(IndexOptions.DOCS, false, false);
    /// How often, too, and how long the text is.
    static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, true, false);
    /// Where, too.
    static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true, false);
    /// Where, but not how long the text is.
    static final FieldType PHRASED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false, false);
    /// Whether, and the way back from document to terms.
    static final FieldType LISTED = type(IndexOptions.DOCS, false, true);

    private static final String LABEL = "label.";

    private Fields() {}

    static void add(Document doc, Labels labels) {
        for (var label : labels.entries()) {
            for (long number : label.getValue()) {
                doc.add(new SortedNumericDocValuesField(LABEL + label.getKey(), number));
            }
        }
    }

    /// Documents with one of these numbers under the name.
    static Query label(String name, long... numbers) {
        return numbers.length == 0
                ? new MatchNoDocsQuery("no " + name)
                : SortedNumericDocValuesField.newSlowSetQuery(LABEL + name, numbers);
    }

    /// Documents with nothing under the name.
    static Query unlabelled(String name) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(new FieldExistsQuery(LABEL + name), Occur.MUST_NOT)
                .build();
    }

    private static FieldType type(IndexOptions options, boolean lengths, boolean vectors) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(!lengths);
        type.setTokenized(true);
        type.setStoreTermVectors(vectors);
        type.freeze();
        return type;
    }
}
