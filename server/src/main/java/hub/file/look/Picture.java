package hub.file.look;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.file.look.Sight.Nature;

/// A picture being looked at: what tells on its sender is taken out of a copy, small ones are made. One that is broken, or
/// has more pixels than can be decoded safely, becomes a plain file.
record Picture(Path file, String type, Path workshop, Semaphore megapixels) {

    /// Of one picture; more than any telephone takes, and no screen shows as many.
    static final int MAX_MEGAPIXELS = 50;

    private static final int MEGAPIXEL = 1_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(Picture.class);

    Sight seen() throws IOException {
        var facts = PhotoFacts.of(file, type);
        var clean = workshop.resolve("clean");
        var outcome = Cleaner.clean(type, file, clean, facts.orientation());
        var bytes = outcome == Cleaner.Outcome.NOT_UNDERSTOOD ? file : clean;
        try {
            if (outcome == Cleaner.Outcome.WHOLE) {
                return drawn(bytes, facts);
            }
        } catch (IOException | RuntimeException e) {
            LOG.info("A picture of type {} cannot be decoded: {}", type, e.toString());
        }
        return Sight.plain(bytes, type, Nature.ANYTHING);
    }

    private Sight drawn(Path bytes, PhotoFacts facts) throws IOException {
        var extent = Thumbs.extentOf(bytes);
        if (extent.pixels() > (long) MAX_MEGAPIXELS * MEGAPIXEL) {
            return Sight.plain(bytes, type, Nature.ANYTHING);
        }
        var share = Math.min(MAX_MEGAPIXELS, (int) (extent.pixels() / MEGAPIXEL) + 1);
        megapixels.acquireUninterruptibly(share);
        try {
            var small = Thumbs.make(Thumbs.read(bytes), facts.orientation(), workshop);
            var upright = facts.orientation() < 5;
            return new Sight(bytes, type, Nature.PICTURE,
                    upright ? extent.width() : extent.height(), upright ? extent.height() : extent.width(),
                    null, facts.spot(), small.paths(), small.type());
        } finally {
            megapixels.release(share);
        }
    }
}
