package hub.file;

import hub.kernel.db.Database;
import hub.kernel.net.FileAnswer;
import hub.kernel.net.FileAnswer.Use;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Gives files out to who may see them at this moment. Blocks.
record Downloads(Database db, FileRepository files, Shown shown, Vault vault) {

    /// Says nothing about the content, so that no browser can be talked into running it.
    private static final String ANY = "application/octet-stream";

    /// @throws Refused `not_found` for who may not see it
    FileAnswer file(Session session, FileId id, Use use) {
        var file = visible(session, id);
        var found = file.findings();
        var shown = found.kind() != FileKind.OTHER;
        return new FileAnswer(vault.kept(found.digest()), file.size(), shown ? found.type() : ANY, file.name(),
                found.digest(), shown ? use : Use.SAVE);
    }

    /// @throws Refused `not_found` also if there is no small picture
    FileAnswer thumb(Session session, FileId id, int width) {
        var file = visible(session, id);
        var found = file.findings();
        if (found.thumb() == null) {
            throw Refused.notFound();
        }
        var path = vault.thumb(found.digest(), width);
        return new FileAnswer(path, path.toFile().length(), found.thumb(), file.name(), found.digest() + "." + width,
                Use.SHOW);
    }

    private KeptFile visible(Session session, FileId id) {
        return db.read(sql -> files.whole(sql, session.person(), id)
                .filter(file -> shown.to(sql, session.person(), file))).orElseThrow(Refused::notFound);
    }
}
