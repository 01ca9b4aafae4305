package hub.searchindex;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/// What is put into the index as Lucene keeps it. One thread at a time, and each document must be taken in before the next
/// is made.
final class Documents {

    private final Cutter cutter;
    private final Map<String, Terms> streams = new HashMap<>();

    Documents(Cutter cutter) {
        this.cutter = cutter;
    }

    Document of(MessageDoc message) {
        var doc = document(message.key(), message.at(), message.labels());
        addKinds(doc, message);
        var folded = Fold.of(message.text());
        var words = says(folded);
        add(doc, Fields.MESSAGE + Fields.WORDS, terms(words), Fields.COUNTED);
        add(doc, Fields.MESSAGE + Fields.READ, readings(words), Fields.PLAIN);
        add(doc, Fields.MESSAGE + Fields.PAIRS, Letters.pairs(folded), Fields.PHRASED);
        var files = Fold.of(String.join(" ", message.files()));
        add(doc, Fields.FILES + Fields.PAIRS, Letters.pairs(files), Fields.PHRASED);
        return doc;
    }

    Document of(EntryDoc entry) {
        var doc = document(entry.key(), entry.at(), entry.labels());
        doc.add(new StringField(Fields.IS, Fields.ENTRY, Field.Store.NO));
        var question = new Parts(Fold.of(entry.question()));
        var answer = new Parts(Fold.of(entry.answer()));
        addSame(doc, entry);
        question.addTo(doc, Fields.QUESTION);
        answer.addTo(doc, Fields.ANSWER);
        addBoth(doc, Fields.WORDS, question.words, answer.words);
        addBoth(doc, Fields.READ, question.read, answer.read);
        addBoth(doc, Fields.KANJI, question.kanji, answer.kanji);
        addBoth(doc, Fields.PAIRS, question.pairs, answer.pairs);
        var asked = Fold.of(String.join("\n", entry.asked()));
        add(doc, Fields.ASKED + Fields.WORDS, terms(says(asked)), Fields.PLACED);
        return doc;
    }

    private static void addSame(Document doc, EntryDoc entry) {
        var title = entry.question().lines().limit(1);
        Stream.of(title, Stream.of(entry.question()), entry.asked().stream())
                .flatMap(texts -> texts)
                .map(text -> Letters.joined(Fold.of(text)))
                .filter(letters -> !letters.isEmpty() && letters.length() <= Letters.MAX_JOINED)
                .distinct()
                .forEach(letters -> doc.add(new StringField(Fields.SAME, letters, Field.Store.NO)));
    }

    private static void addKinds(Document doc, MessageDoc message) {
        doc.add(new StringField(Fields.IS, Fields.MESSAGE, Field.Store.NO));
        if (!message.files().isEmpty()) {
            doc.add(new StringField(Fields.IS, Fields.FILES, Field.Store.NO));
        }
    }

    private void add(Document doc, String field, List<String> terms, FieldType type) {
        if (!terms.isEmpty()) {
            var stream = streams.computeIfAbsent(field, _ -> new Terms());
            doc.add(new Field(field, stream.of(terms), type));
        }
    }

    private void addBoth(Document doc, String part, List<String> question, List<String> answer) {
        var both = Stream.concat(question.stream(), answer.stream()).toList();
        add(doc, Fields.ENTRY + part, both, part.equals(Fields.WORDS) ? Fields.LISTED : Fields.PLAIN);
    }

    Document of(NameDoc name) {
        var doc = document(name.key(), name.at(), name.labels());
        var folded = Fold.of(name.name());
        doc.add(new StringField(Fields.KIND, name.kind(), Field.Store.NO));
        add(doc, Fields.NAME + Fields.PAIRS, Letters.pairs(folded), Fields.PHRASED);
        var start = NameFinder.start(folded);
        doc.add(new StringField(NameFinder.START, start, Field.Store.NO));
        doc.add(new NumericDocValuesField(NameFinder.LENGTH, start.length()));
        add(doc, NameFinder.SOUND, sounds(folded, Fold.of(name.reading())), Fields.PLAIN);
        return doc;
    }

    private List<String> sounds(String folded, String reading) {
        return Sound.beginnings(
                reading.isBlank()
                        ? cutter.cut(folded).stream().map(Word::reading).toList()
                        : List.of(reading.trim().split("\\s+")));
    }

    private static Document document(String key, Instant at, Labels labels) {
        var doc = new Document();
        doc.add(new StringField(Fields.KEY, key, Field.Store.NO));
        // Twenty keys are read for each page: beside each other, not unpacked with their neighbours as stored fields are.
        doc.add(new BinaryDocValuesField(Fields.KEY, new BytesRef(key)));
        doc.add(Order.field(at, key));
        Fields.add(doc, labels);
        return doc;
    }

    /// Loops where streams would read better: this is done for every message there ever was.
    private List<Word> says(String folded) {
        var words = cutter.cut(folded);
        words.removeIf(word -> !word.says());
        return words;
    }

    private static List<String> terms(List<Word> words) {
        var terms = new ArrayList<String>(words.size());
        words.forEach(word -> terms.add(word.term()));
        return terms;
    }

    private static List<String> readings(List<Word> words) {
        var readings = new ArrayList<String>(words.size());
        words.forEach(word -> readings.add(word.reading()));
        return readings;
    }

    /// A text in the parts it is indexed in.
    private final class Parts {

        private final List<String> words;
        private final List<String> read;
        private final List<String> kanji;
        private final List<String> pairs;

        Parts(String folded) {
            var says = says(folded);
            words = terms(says);
            read = readings(says);
            kanji = Letters.kanji(folded);
            pairs = Letters.pairs(folded);
        }

        void addTo(Document doc, String owner) {
            add(doc, owner + Fields.WORDS, words, Fields.PLACED);
            add(doc, owner + Fields.READ, read, Fields.COUNTED);
            add(doc, owner + Fields.KANJI, kanji, Fields.COUNTED);
            add(doc, owner + Fields.PAIRS, pairs, Fields.COUNTED);
        }
    }
}
