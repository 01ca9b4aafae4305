/// The demo town みなと市: people, rooms and a year of talk, made by a fixed seed from the lists in `config/demo`.
///
/// [hub.demo.DemoTown] computes and touches nothing; [hub.demo.DemoLoader] writes the town into an empty database, and
/// [hub.demo.DemoLife] lets its people come, go and talk on a thread of its own. It stands above the features like
/// search, and only `HubServer` may use it. Values are immutable and may be read from any thread; streams belong to the
/// thread that opened them.
@NullMarked
package hub.demo;

import org.jspecify.annotations.NullMarked;
