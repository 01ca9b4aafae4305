package hub.file;

import hub.file.look.Thumbs;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.FileAnswer.Use;
import hub.kernel.net.None;
import hub.kernel.wire.Refused;

/// Files over HTTP.
final class FileRoutes {

    private final UploadService uploads;
    private final Downloads downloads;

    FileRoutes(UploadService uploads, Downloads downloads) {
        this.uploads = uploads;
        this.downloads = downloads;
    }

    void register(Api api) {
        api.post("/api/files/uploads", "Announces a file, or goes on with one announced before")
                .takes(NewUpload.class)
                .gives(Upload.class)
                .signedIn((call, upload) -> uploads.begin(call.session(), upload));
        api.put("/api/files/uploads/:file", "Sends the next piece of a file; the last answers with the file")
                .number("offset", "where the piece begins; without it nothing is expected to have arrived")
                .takesBytes(UploadService.PIECE)
                .gives(Upload.class)
                .signedIn((call, piece) -> uploads.take(
                        call.session(), file(call), call.queryLong("offset").orElse(0L), piece));
        api.get("/api/files/uploads/:file", "How much of a file has arrived")
                .gives(Upload.class)
                .signedIn((call, _) -> uploads.state(call.session(), file(call)));
        api.delete("/api/files/uploads/:file", "Gives up a file that is not sent yet").signedIn((call, _) -> {
            uploads.cancel(call.session(), file(call));
            return None.NONE;
        });
        api.get("/api/files/:file", "A file, to be saved")
                .number("inline", "1: to be shown, if it is a picture, a video, a sound or a PDF")
                .givesFile()
                .signedIn((call, _) -> downloads.file(call.session(), file(call),
                        use(call)));
        api.get("/api/files/:file/thumb", "A small picture of a file, upright, as JPEG or PNG")
                .number("w", "longest side in pixels: 320, or 1280")
                .givesFile()
                .signedIn((call, _) -> downloads.thumb(call.session(), file(call), width(call)));
    }

    private static Use use(Call call) {
        return call.queryLong("inline").orElse(0L) == 1 ? Use.SHOW : Use.SAVE;
    }

    private static int width(Call call) {
        var width = call.queryLong("w").orElse((long) Thumbs.SMALL);
        if (width != Thumbs.SMALL && width != Thumbs.LARGE) {
            throw Refused.invalid("w");
        }
        return width.intValue();
    }

    private static FileId file(Call call) {
        return new FileId(call.pathLong("file"));
    }
}
