package hub.file;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Takes files in, piece by piece. How much has arrived is the length of what lies on the disk: it outlives a restart and
/// costs no statement. Blocks.
final class UploadService {

    /// Most bytes in one piece.
    static final int PIECE = 1 << 20;

    /// How long a file waits for its next piece and then to be sent.
    static final Duration KEPT_UNSENT = Duration.ofDays(1);

    /// On their way at once, per person: four full messages.
    private static final int MAX_ON_THEIR_WAY = 120;

    private static final int LOCKS = 64;

    private final EventLog log;
    private final Database db;
    private final FileRepository files;
    private final FileSettings settings;
    private final FileTypes types;
    private final Vault vault;
    private final Intake intake;

    /// Two pieces of one upload do not meet.
    private final ReentrantLock[] locks = IntStream.range(0, LOCKS).mapToObj(_ -> new ReentrantLock())
            .toArray(ReentrantLock[]::new);

    UploadService(
            EventLog log, Database db, FileRepository files, FileSettings settings, FileTypes types, Vault vault,
            Intake intake) {
        this.log = log;
        this.db = db;
        this.files = files;
        this.settings = settings;
        this.types = types;
        this.vault = vault;
        this.intake = intake;
    }

    /// Begins an upload or goes on with the one this operation began. The room for it is reserved in the same transaction,
    /// so that many at once do not pass the quota together.
    Upload begin(Session session, NewUpload upload) {
        var me = session.person();
        var name = FileName.harmless(upload.name());
        types.checkName(name);
        if (upload.size() > settings.max()) {
            throw new Refused(FileError.TOO_LARGE, Map.of("most", settings.max()));
        }
        var begun = log.write(tx -> files.begin(tx.sql(), me, upload, name, tx.now().plus(KEPT_UNSENT))
                .map(file -> {
                    if (files.used(tx.sql(), me) > settings.quota()) {
                        throw new Refused(FileError.QUOTA, Map.of("most", settings.quota()));
                    }
                    if (files.countOnTheirWay(tx.sql(), me) > MAX_ON_THEIR_WAY) {
                        throw new Refused(FileError.TOO_MANY, Map.of("most", MAX_ON_THEIR_WAY));
                    }
                    checkSpace(upload.size());
                    return file;
                })
                .orElseGet(() -> files.byOperation(tx.sql(), me, upload.op()).orElseThrow()));
        return state(session, begun.id());
    }

    private void checkSpace(long size) {
        if (vault.free() < settings.free() + size) {
            throw new Refused(FileError.NO_SPACE);
        }
    }

    /// Takes a piece; one that is there already does no harm.
    ///
    /// @throws Refused `file.wrong_offset` with `offset` if it does not begin where the last one ended
    Upload take(Session session, FileId id, long offset, byte[] piece) {
        var lock = locks[Math.floorMod(id.value(), LOCKS)];
        lock.lock();
        try {
            var file = mine(session, id);
            if (file.found() == null && file.refused() == null) {
                put(file, offset, piece);
            }
        } finally {
            lock.unlock();
        }
        return state(session, id);
    }

    private void put(KeptFile file, long offset, byte[] piece) {
        var arrived = vault.arrived(file.id());
        if (offset >= 0 && offset + piece.length <= arrived) {
            return;
        }
        // Finished or cancelled since its row was read: what has arrived was cleared away.
        if (!db.read(sql -> files.isOnItsWay(sql, file.id()))) {
            return;
        }
        if (offset != arrived) {
            throw new Refused(FileError.WRONG_OFFSET, Map.of("offset", arrived));
        }
        if (offset + piece.length > file.size()) {
            throw Refused.invalid("offset");
        }
        try {
            vault.append(file.id(), piece);
        } catch (IOException e) {
            throw new Refused(FileError.NO_SPACE);
        }
    }

    /// How an upload stands.
    ///
    /// @throws Refused what it was refused for
    Upload state(Session session, FileId id) {
        // In this order: what has arrived is cleared away only after its row says that it is whole.
        var arrived = vault.arrived(id);
        return answer(mine(session, id), arrived);
    }

    /// Gives up an upload, or a file that is not sent.
    ///
    /// @throws Refused `file.sent_before` if something has it
    void cancel(Session session, FileId id) {
        var gone = log.write(tx -> {
            var file = files.mine(tx.sql(), session.person(), id);
            if (file.isPresent() && file.get().holder() != null) {
                throw new Refused(FileError.SENT_BEFORE);
            }
            file.ifPresent(mine -> files.drop(tx.sql(), mine.id()));
            return file;
        });
        gone.ifPresent(intake::dropped);
    }

    private KeptFile mine(Session session, FileId id) {
        return db.read(sql -> files.mine(sql, session.person(), id)).orElseThrow(Refused::notFound);
    }

    private Upload answer(KeptFile file, long arrived) {
        if (file.refused() != null) {
            throw new Refused(file.refused());
        }
        if (file.found() != null) {
            return whole(file, file.brief());
        }
        var looking = arrived == file.size() ? intake.finish(file) : Optional.<FileBrief>empty();
        return looking.map(brief -> whole(file, brief))
                .orElseGet(() -> new Upload(file.id(), file.name(), file.size(), arrived, PIECE, null));
    }

    private static Upload whole(KeptFile file, FileBrief brief) {
        return new Upload(file.id(), file.name(), brief.size(), brief.size(), PIECE, brief);
    }
}
