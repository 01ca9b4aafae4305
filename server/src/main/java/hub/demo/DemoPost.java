package hub.demo;

import java.time.LocalDate;

/// A person's post in a unit, from a day until further notice. Everybody has exactly one main post.
record DemoPost(int person, int unit, String title, int rank, boolean main, LocalDate from) {}
