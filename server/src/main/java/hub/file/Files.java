package hub.file;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

import hub.file.look.Looker;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Files, put together; and what those ask of them whose messages, questions and answers hold files. What takes a
/// transaction belongs on the thread that owns it, everything else may be called on any.
public final class Files implements AutoCloseable {

    /// The tables of files.
    public static final List<Migration> MIGRATIONS = List.of(
            Migration.of("hub/file/migration/V20261120_23__file.sql"),
            Migration.of("hub/file/migration/V20261120_40__holder.sql"));

    private final FileRepository files = new FileRepository();
    private final Shown shown = new Shown();
    private final EventLog log;
    private final Intake intake;
    private final UploadService uploads;

    /// Digests that perhaps nobody needs any more.
    private final Queue<String> suspects = new ConcurrentLinkedQueue<>();

    /// Registers the routes of files and goes on with what a restart has interrupted.
    public Files(EventLog log, Database db, Api api, FileSettings settings) {
        this.log = log;
        var vault = new Vault(settings.folder());
        var types = new FileTypes(settings.blocked());
        var scanner = new Scanner(settings.scanner(), settings.scan());
        intake = new Intake(log, db, files, types, scanner, new Looker(settings.folder()), vault);
        uploads = new UploadService(log, db, files, settings, types, vault, intake);
        new FileRoutes(uploads, new Downloads(db, files, shown, vault)).register(api);
        intake.recover();
    }

    /// Says who may see the files that holders of one kind have. Until somebody has, nobody may.
    public void shownBy(String kind, Showing showing) {
        shown.by(kind, showing);
    }

    /// Takes in a whole file, exactly as the routes do piece by piece. Blocks until it has been looked at.
    ///
    /// @throws Refused what it was refused for
    public FileId take(Session session, NewUpload upload, byte[] content) {
        var id = uploads.begin(session, upload).id();
        for (int offset = 0; offset < content.length; offset += UploadService.PIECE) {
            uploads.take(session, id, offset,
                    Arrays.copyOfRange(content, offset, Math.min(content.length, offset + UploadService.PIECE)));
        }
        return id;
    }

    /// Gives whole, unsent files of a person to what was just stored, in this order.
    ///
    /// @throws Refused `file.unfinished`, `file.sent_before`, or `not_found` for what is not this person's
    public void attach(Tx tx, PersonId author, Holder holder, List<FileId> ids) {
        if (new HashSet<>(ids).size() < ids.size()) {
            throw Refused.invalid("files");
        }
        for (int place = 0; place < ids.size(); place++) {
            if (!files.attach(tx.sql(), author, ids.get(place), holder, place)) {
                throw refusal(tx.sql(), author, ids.get(place));
            }
        }
    }

    private Refused refusal(Sql sql, PersonId author, FileId id) {
        return files.mine(sql, author, id)
                .map(file -> new Refused(file.holder() != null ? FileError.SENT_BEFORE : FileError.UNFINISHED,
                        Map.of("file", id.value())))
                .orElseGet(Refused::notFound);
    }

    /// Has another holder have the same files, as forwarding does. Whether `person` may see the first is not asked here.
    ///
    /// @return how many there are
    public int copy(Tx tx, PersonId person, Holder from, Holder to) {
        return files.copy(tx.sql(), person, from, to, tx.now());
    }

    /// Keeps unsent files of a person for something that is sent later, at least until then; others are passed over.
    public void hold(Tx tx, PersonId person, List<FileId> ids, Instant until) {
        ids.forEach(id -> files.hold(tx.sql(), person, id, until));
    }

    /// The files of the places n in [from, to] of one holder, by n. Whether the reader may see them is not asked here.
    public Map<Long, List<FileBrief>> under(Sql sql, String kind, long id, long from, long to) {
        return grouped(files.under(sql, kind, id, from, to), Holder::n);
    }

    /// The files of several holders that have no places within, by id. Whether the reader may see them is not asked here.
    public Map<Long, List<FileBrief>> under(Sql sql, String kind, Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : grouped(files.under(sql, kind, ids), Holder::id);
    }

    private static Map<Long, List<FileBrief>> grouped(List<KeptFile> held, Function<Holder, Long> key) {
        return held.stream().collect(Collectors.groupingBy(
                file -> key.apply(Objects.requireNonNull(file.holder())),
                Collectors.mapping(KeptFile::brief, Collectors.toList())));
    }

    /// Takes the files from a holder that is gone: from the end of this transaction on nobody gets them.
    public void forget(Tx tx, Holder holder) {
        suspects.addAll(files.forget(tx.sql(), holder));
    }

    /// Clears away what nobody needs any more and what was never sent. To be called every minute. Blocks.
    public void sweep() {
        log.write(tx -> files.dropUnsent(tx.sql(), tx.now())).forEach(intake::dropped);
        for (var digest = suspects.poll(); digest != null; digest = suspects.poll()) {
            intake.clear(digest);
        }
    }

    /// Looks at everything on the disk for what a crash has left. To be called once a day. Blocks.
    public void sweepAll() {
        intake.clearAll();
    }

    @Override
    public void close() {
        intake.close();
    }
}
