/// Takes over the staff lists of the personnel system: three CSV files, compared with the directory as it will stand on
/// a given day, shown as a preview and written only when asked. Used by the directory only; reading and comparing are
/// pure, writing happens on the writer thread.
@NullMarked
package hub.directory.roster;

import org.jspecify.annotations.NullMarked;
