package hub.presence.board;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.kernel.id.PersonId;
import hub.kernel.net.Role;
import hub.kernel.net.Session;

/// Who looks at whom as what. Answered from memory: event loops ask, too.
public record Viewers(Directory directory) {

    /// As whom this session looks at a person; null if the person is not on the staff, of whom nothing is said.
    public @Nullable View of(Session viewer, PersonId person) {
        if (!directory.isActive(person)) {
            return null;
        }
        if (viewer.has(Role.GUEST)) {
            return View.GUEST;
        }
        return directory.workTogether(viewer.person(), person) ? View.SECTION : View.STAFF;
    }

    /// The same for a page that may still have somebody on screen who has left since: of them it is told that nothing is
    /// known. Null for who was never on the staff.
    public @Nullable View ofAnybody(Session viewer, PersonId person) {
        var view = of(viewer, person);
        return view == null && directory.brief(person).isPresent() ? View.GUEST : view;
    }
}
