/// What goes over the wire, told from the records: TypeScript types for the web client and the OpenAPI document. Both are
/// checked in; these tests fail when they drift and rewrite them with `-Dhub.write=true`.
@NullMarked
package hub.wire;

import org.jspecify.annotations.NullMarked;
