package hub.demo;

import java.util.List;

/// The people of the town with their posts and roles.
record Staff(List<DemoPerson> people, List<DemoPost> posts, List<DemoGrant> grants) {}
