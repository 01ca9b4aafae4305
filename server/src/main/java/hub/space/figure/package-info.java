/// What figures of rooms and of seats have in common: hours in use, the sections that may be shown, periods, tables.
///
/// Used by the features that make figures; knows of neither. Any thread, unless a class says otherwise.
@NullMarked
package hub.space.figure;

import org.jspecify.annotations.NullMarked;
