package hub.seating.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import hub.directory.Directory;
import hub.directory.UnitLevel;
import hub.kernel.id.UnitId;
import hub.seating.figure.SeatFigureRepository.Post;
import hub.space.figure.ShownSections;

/// For which section a sitting counts: that to which its person belonged on the day, by their main post. What was before the
/// first post that is known counts for that one, what was after the last for the last. A section that has ended since is no
/// row any more: what its people sat counts where they are today. For one thread.
final class Sections {

    /// Of whom no section is shown.
    static final long NONE = 0;

    private final Directory directory;
    private final ShownSections shown;
    private final Map<Long, List<Post>> posts = new HashMap<>();
    private final Map<Post, Optional<UnitId>> lasting = new HashMap<>();
    private final Map<UnitId, Long> numbers = new HashMap<>();

    Sections(Directory directory, ShownSections shown, List<Post> posts) {
        this.directory = directory;
        this.shown = shown;
        posts.stream().sorted(Comparator.comparing(Post::from)).forEach(
                post -> this.posts.computeIfAbsent(post.person(), _ -> new ArrayList<>()).add(post));
    }

    /// The section shown apart, else [#NONE].
    long of(long person, LocalDate day) {
        return post(person, day).flatMap(post -> lasting.computeIfAbsent(post, this::lasting))
                .or(() -> post(person, directory.day()).map(Post::unit))
                .map(this::number).orElse(NONE);
    }

    /// The one that holds on the day, else the next, else the last.
    private Optional<Post> post(long person, LocalDate day) {
        var all = posts.getOrDefault(person, List.of());
        return all.stream().filter(post -> post.until() == null || day.isBefore(post.until())).findFirst()
                .or(() -> all.reversed().stream().findFirst());
    }

    /// The unit of a post, or the section that it was in, if that is still there.
    private Optional<UnitId> lasting(Post post) {
        if (directory.unit(post.unit()).isPresent()) return Optional.of(post.unit());
        var until = post.until() == null ? directory.day() : post.until();
        return directory.on(until.minusDays(1)).upwards(post.unit()).stream()
                .filter(above -> directory.unit(above).filter(unit -> unit.level() == UnitLevel.SECTION).isPresent())
                .findFirst();
    }

    private long number(UnitId unit) {
        return numbers.computeIfAbsent(unit, one -> shown.sectionOf(one).map(UnitId::value).orElse(NONE));
    }
}
