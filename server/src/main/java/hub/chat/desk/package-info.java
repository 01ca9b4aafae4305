/// What lies on a person's desk: drafts, messages to be sent later, templates, messages saved for later. Everybody meets
/// their own only, on all devices. `ChatFeature` builds it and calls its timer; nobody else needs it.
@NullMarked
package hub.chat.desk;

import org.jspecify.annotations.NullMarked;
