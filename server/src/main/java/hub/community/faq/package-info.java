/// Questions and answers taken over from elsewhere and given away again as CSV or over the HTTP API, and the collections of
/// questions that units keep. Used by the community's composition only; everything here blocks, any thread.
@NullMarked
package hub.community.faq;

import org.jspecify.annotations.NullMarked;
