package hub.searchindex.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/// What everybody has for nothing: Lucene's Japanese analyzer as shipped, question and answer in one field, BM25, any word.
final class Stock implements Ranker {

    private static final String ID = "id";
    private static final String TEXT = "text";

    private final JapaneseAnalyzer analyzer = new JapaneseAnalyzer();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    Stock(List<Collection.Question> questions) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var question : questions) writer.addDocument(document(question));
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    @Override
    public List<String> rank(String text, int limit) {
        var query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, text);
        if (query == null) return List.of();
        try {
            var ids = new ArrayList<String>();
            var fields = searcher.storedFields();
            for (var hit : searcher.search(query, limit).scoreDocs) ids.add(fields.document(hit.doc).get(ID));
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (directory; reader; analyzer) {
            // closes all three
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Collection.Question question) {
        var document = new Document();
        document.add(new StringField(ID, question.id(), Field.Store.YES));
        document.add(new TextField(TEXT, question.question() + "\n" + question.answer(), Field.Store.NO));
        return document;
    }
}
