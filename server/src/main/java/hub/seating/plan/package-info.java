/// Drawings of floors: versions by date of walls, zones, rooms and seats, their import, drafts and checks. Managers write;
/// everybody else in the hub asks [hub.seating.plan.FloorPlans], which answers from memory on any thread.
@NullMarked
package hub.seating.plan;

import org.jspecify.annotations.NullMarked;
