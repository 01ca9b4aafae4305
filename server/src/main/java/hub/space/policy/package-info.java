/// Who may take which place when: policies, opening hours, closed periods, quotas, and the judge who reads them. Rules are
/// data that a facility manager edits; rooms and seats are judged alike. The judge answers from memory on any thread and
/// inside the writer; services block and belong on virtual threads. Why it is so: RATIONALE.md.
@NullMarked
package hub.space.policy;

import org.jspecify.annotations.NullMarked;
