/// Keys with which other programs, such as a telephone exchange or the doors, call the routes made for them. Built by the
/// directory, which shows them to administrators; the web server asks for every request. Any thread; what writes, blocks.
@NullMarked
package hub.directory.apikey;

import org.jspecify.annotations.NullMarked;
