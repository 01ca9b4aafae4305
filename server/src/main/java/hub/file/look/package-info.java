/// Looks at files that people sent: takes what tells on the sender out of photos and films, makes small pictures. Knows
/// nothing of chat; trusts no byte. Blocks; what needs the processor runs on a few threads of its own.
@NullMarked
package hub.file.look;

import org.jspecify.annotations.NullMarked;
