/// Full-text search for Japanese text: analysis, fields, queries, completion and highlighting on Lucene, usable without the
/// hub.
///
/// [SearchIndex] is the whole of it: it keeps messages (found by all of their words, newest first), entries (questions with
/// answers, ranked by any word) and names (files, rooms, tags …, completed while typing). It knows neither SQL, nor Vert.x,
/// nor any feature of the hub: what may be filtered by are [Labels], plain numbers the caller names. No text is stored;
/// deleting the index is a repair, since every document comes from elsewhere.
///
/// ```java
/// try (var index = SearchIndex.open(folder, Dictionaries.starter())) {
///     index.put(new MessageDoc("message:5/7", Instant.now(), "粗大ごみの収集日", List.of(), Labels.of("room", 5)));
///     index.put(new EntryDoc("question:12", Instant.now(), "粗大ごみの出し方は?", "事前に申し込んでください。",
///             List.of(), Labels.of("unit", 3)));
///     index.refresh();
///     index.messages(new MessageSearch("粗大ごみ", Filter.everything().with("room", 5, 6))).hits();
///     index.entries(new EntrySearch("大型ごみを捨てたい", Filter.everything())).hits();
///     index.commit(Map.of("seq", "1042"));
/// }
/// ```
///
/// One thread writes (put, remove, refresh, commit), any number search; all of it blocks.
@NullMarked
package hub.searchindex;

import org.jspecify.annotations.NullMarked;
