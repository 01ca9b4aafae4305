package hub.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.file.look.Looker;
import hub.file.look.Sight;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.wire.Refused;

/// What happens to a file once all of it has arrived: its type is found, the scanner asked, metadata taken out, small
/// pictures made; then it takes its place. Each on a virtual thread of its own; what needs the processor waits its turn.
final class Intake implements AutoCloseable {

    /// How long an answer waits for a file to be looked at; then the client asks again.
    private static final long PATIENCE_SECONDS = 15;

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final EventLog log;
    private final Database db;
    private final FileRepository files;
    private final FileTypes types;
    private final Scanner scanner;
    private final Looker looker;
    private final Vault vault;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<FileId, CompletableFuture<FileBrief>> running = new ConcurrentHashMap<>();

    Intake(
            EventLog log, Database db, FileRepository files, FileTypes types, Scanner scanner, Looker looker,
            Vault vault) {
        this.log = log;
        this.db = db;
        this.files = files;
        this.types = types;
        this.scanner = scanner;
        this.looker = looker;
        this.vault = vault;
    }

    /// The file, once it was looked at; empty if that takes longer than an answer can wait.
    ///
    /// @throws Refused if it is not taken
    Optional<FileBrief> finish(KeptFile file) {
        try {
            return Optional.of(begun(file).copy().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join());
        } catch (CompletionException e) {
            return switch (e.getCause()) {
                case TimeoutException _ -> Optional.empty();
                case RuntimeException cause -> throw cause;
                case null, default -> throw e;
            };
        }
    }

    /// Each file is looked at once at a time, however many ask.
    private CompletableFuture<FileBrief> begun(KeptFile file) {
        var mine = new CompletableFuture<FileBrief>();
        var other = running.putIfAbsent(file.id(), mine);
        if (other != null) {
            return other;
        }
        var _ = mine.whenComplete((_, _) -> running.remove(file.id(), mine));
        return mine.completeAsync(() -> take(file), threads);
    }

    private FileBrief take(KeptFile asked) {
        // Somebody else may have finished it between the look at its row and now.
        var file = db.read(sql -> files.mine(sql, asked.person(), asked.id())).orElseThrow(Refused::notFound);
        if (file.refused() != null) {
            throw new Refused(file.refused());
        }
        return file.found() != null ? file.brief() : looked(file);
    }

    private FileBrief looked(KeptFile file) {
        try {
            var path = vault.arriving(file.id());
            var type = types.typeOf(path, file.name());
            switch (scanner.verdictOn(path)) {
                case CLEAN -> {
                }
                case INFECTED -> throw new Refused(FileError.INFECTED);
                case UNKNOWN -> throw new Refused(FileError.NOT_SCANNED);
            }
            return keep(file, looker.look(path, type, vault.workshop(file.id())));
        } catch (Refused refused) {
            remember(file, refused);
            throw refused;
        } catch (IOException e) {
            throw new UncheckedIOException("looking at file " + file.id(), e);
        } finally {
            vault.clearWorkshop(file.id());
        }
    }

    /// A file that nobody could scan stays: it can be tried again without sending it again.
    private void remember(KeptFile file, Refused refused) {
        if (refused.reason() instanceof FileError why && why != FileError.NOT_SCANNED) {
            LOG.info("File {} of person {} was refused: {}", file.id().value(), file.person().value(), why.code());
            log.write(tx -> {
                files.refuse(tx.sql(), file.id(), why);
                return why;
            });
            vault.clearArrived(file.id());
        }
    }

    private FileBrief keep(KeptFile file, Sight sight) throws IOException {
        var found = found(file, sight);
        var moves = new ArrayList<Vault.Move>();
        moves.add(new Vault.Move(sight.bytes(), vault.kept(found.digest())));
        sight.thumbs().forEach((width, path) -> moves.add(new Vault.Move(path, vault.thumb(found.digest(), width))));
        var needed = new boolean[1];
        vault.keep(moves, _ -> {
            needed[0] = log.write(tx -> files.finish(tx.sql(), file.id(), found,
                    tx.now().plus(UploadService.KEPT_UNSENT)));
            return needed[0] || db.read(sql -> files.needs(sql, found.digest()));
        });
        vault.clearArrived(file.id());
        if (!needed[0]) {
            throw Refused.notFound();
        }
        return new KeptFile(file.id(), file.person(), file.name(), found.size(), file.keepPlace(), null, found, null)
                .brief();
    }

    private static Findings found(KeptFile file, Sight sight) throws IOException {
        var spot = sight.spot();
        var place = file.keepPlace() && spot != null ? new FilePlace(spot.lat(), spot.lon(), spot.taken()) : null;
        return new Findings(Vault.digestOf(sight.bytes()), Files.size(sight.bytes()), kindOf(sight), sight.type(),
                sight.width(), sight.height(), sight.thumbType(), sight.pages(), place);
    }

    private static FileKind kindOf(Sight sight) {
        return switch (sight.nature()) {
            case PICTURE -> FileKind.IMAGE;
            case FILM -> FileKind.VIDEO;
            case SOUND -> FileKind.AUDIO;
            case PDF -> FileKind.PDF;
            case ANYTHING -> FileKind.OTHER;
        };
    }

    /// Clears away what was dropped: on its way, or kept and not sent.
    void dropped(KeptFile file) {
        if (file.found() == null) {
            vault.clearArrived(file.id());
        } else {
            clear(file.found().digest());
        }
    }

    /// Clears away what nobody needs any more.
    void clear(String digest) {
        vault.clear(digest, one -> db.read(sql -> files.needs(sql, one)));
    }

    /// Goes on with what a restart has interrupted, and clears away what a crash has left.
    void recover() {
        var onTheirWay = db.read(files::onTheirWay);
        vault.arrivals().stream()
                .filter(id -> onTheirWay.stream().noneMatch(file -> file.id().equals(id)))
                .forEach(vault::clearArrived);
        onTheirWay.stream()
                .filter(file -> vault.arrived(file.id()) == file.size())
                .forEach(file -> {
                    var _ = begun(file);
                });
        threads.execute(this::clearAll);
    }

    /// Looks at everything that is kept for what no row needs; ends early if the hub does.
    void clearAll() {
        vault.digests().stream().takeWhile(_ -> !threads.isShutdown()).forEach(this::clear);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        looker.close();
        threads.close();
    }
}
