package hub.seating.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import hub.kernel.id.UnitId;
import hub.seating.figure.SeatFigureRepository.Post;
import hub.space.figure.ShownSections;

/// Which section people belonged to on a day. For one thread.
final class Sections {

    /// Of whom no section is shown.
    static final long NONE = 0;

    private final ShownSections shown;
    private final Map<Long, List<Post>> posts = new HashMap<>();
    private final Map<UnitId, Long> sections = new HashMap<>();

    Sections(ShownSections shown, List<Post> posts) {
        this.shown = shown;
        posts.forEach(post -> this.posts.computeIfAbsent(post.person(), _ -> new ArrayList<>()).add(post));
    }

    /// The section shown apart to which somebody belonged, else [#NONE].
    long of(long person, LocalDate day) {
        return unit(person, day).map(unit -> sections.computeIfAbsent(unit,
                one -> shown.sectionOf(one).map(UnitId::value).orElse(NONE))).orElse(NONE);
    }

    private Optional<UnitId> unit(long person, LocalDate day) {
        return posts.getOrDefault(person, List.of()).stream()
                .filter(post -> !day.isBefore(post.from()) && (post.until() == null || day.isBefore(post.until())))
                .map(Post::unit).findFirst();
    }
}
