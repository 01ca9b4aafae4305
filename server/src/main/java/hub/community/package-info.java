/// The community of questions and answers, put together from its packages. For HubServer.
@NullMarked
package hub.community;

import org.jspecify.annotations.NullMarked;
