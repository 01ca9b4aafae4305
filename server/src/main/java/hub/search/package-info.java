/// Finding people, rooms, messages, files and questions: the only part that knows the index. What the index names is fetched again
/// from the database through what the caller may see, so it can show too little for a second, never too much. Knows the features;
/// they ask it through interfaces of their own that HubServer fills. Services block and belong on virtual threads.
@NullMarked
package hub.search;

import org.jspecify.annotations.NullMarked;
