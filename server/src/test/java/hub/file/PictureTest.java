package hub.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Uploads;
import hub.testing.World;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

/// Pictures and PDFs: what they tell of their sender goes, what they show stays.
class PictureTest {

    @TempDir Path folder;

    private FileTown town;

    @BeforeEach
    void start() {
        town = new FileTown(folder);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void a_photo_tells_neither_where_nor_by_whom_it_was_taken() throws IOException {
        var photo = Samples.photo(640, 480, 1);
        assertThat(text(photo)).contains("Exif", "2026:11:17", "GPSComment", "GPSBehindTheEnd", "adobe");
        var file = Uploads.send(town.sasaki, "現場.jpg", photo);
        assertThat(file.getValue("place")).isNull();
        var kept = bytes(file);
        assertThat(text(kept)).doesNotContain("Exif", "2026:11:17", "GPS", "adobe");
        assertThat(pixels(kept)).isEqualTo(pixels(photo));
    }

    @Test
    void the_place_is_told_if_its_sender_wants_that_and_still_not_in_the_file() {
        var photo = Samples.photo(640, 480, 1);
        var begun = Uploads.begin(town.sasaki, World.op(), "現場.jpg", photo.length, true).ok();
        var file = Uploads.rest(town.sasaki, begun, photo).ok().getJsonObject("file");
        var place = file.getJsonObject("place");
        assertThat(place.getDouble("lat")).isEqualTo(Samples.LAT);
        assertThat(place.getDouble("lon")).isEqualTo(Samples.LON);
        assertThat(place.getString("taken")).isEqualTo("2026-11-17T00:30:00Z");
        assertThat(text(bytes(file))).doesNotContain("2026:11:17", "GPS");
        assertThat(town.post(town.sasaki, file.getLong("id")).ok().getJsonArray("files")).containsExactly(file);
    }

    @Test
    void a_photo_taken_upright_stays_upright() throws IOException {
        var file = Uploads.send(town.sasaki, "縦.jpg", Samples.photo(640, 480, 6));
        assertThat(file.getInteger("width")).isEqualTo(480);
        assertThat(file.getInteger("height")).isEqualTo(640);
        var kept = bytes(file);
        assertThat(text(kept)).contains("Exif").doesNotContain("2026:11:17");
        var thumb = thumb(file, 320);
        assertThat(thumb.getWidth()).isEqualTo(240);
        assertThat(thumb.getHeight()).isEqualTo(320);
        // The left half, red, is on top once the camera is turned to the right.
        assertThat(redIn(thumb, 120, 20)).isTrue();
        assertThat(redIn(thumb, 120, 300)).isFalse();
    }

    @Test
    void thumbs_have_two_sizes_and_transparency_if_the_picture_has() throws IOException {
        var large = Uploads.send(town.sasaki, "図.png", Samples.pngWithNote(3000, 1500, "Nakamura"));
        assertThat(text(bytes(large))).doesNotContain("Nakamura");
        assertThat(thumb(large, 320).getWidth()).isEqualTo(320);
        assertThat(thumb(large, 1280).getHeight()).isEqualTo(640);
        assertThat(type(large)).isEqualTo("image/jpeg");
        var clear = Uploads.send(town.sasaki, "印.png",
                Samples.encoded(new BufferedImage(100, 40, BufferedImage.TYPE_INT_ARGB), "png"));
        assertThat(type(clear)).isEqualTo("image/png");
        assertThat(thumb(clear, 1280).getWidth()).isEqualTo(100);
        assertThat(town.sasaki.get("/api/files/" + clear.getLong("id") + "/thumb?w=50").code())
                .isEqualTo("request.invalid");
    }

    @Test
    void webp_is_a_picture_without_a_place_too() throws IOException {
        var file = Uploads.send(town.sasaki, "点.webp", Samples.webp());
        assertThat(file.getString("kind")).isEqualTo("IMAGE");
        assertThat(text(bytes(file))).doesNotContain("EXIF", "2026:11:17").startsWith("RIFF");
        assertThat(thumb(file, 320).getWidth()).isEqualTo(1);
    }

    @Test
    void a_film_and_a_photo_of_newer_telephones_lose_their_places_too() {
        var film = Uploads.send(town.sasaki, "動画.mp4", Samples.film());
        assertThat(film.getString("kind")).isEqualTo("VIDEO");
        assertThat(bytes(film)).hasSameSizeAs(Samples.film());
        assertThat(text(bytes(film))).contains("ftyp", "tkhd", "frames").doesNotContain("GPS", "133", "Telephone");
        var heic = Samples.heic();
        assertThat(text(heic)).contains("2026:11:17");
        var begun = Uploads.begin(town.sasaki, World.op(), "現場.heic", heic.length, false).ok();
        var photo = Uploads.rest(town.sasaki, begun, heic).ok().getJsonObject("file");
        assertThat(photo.getString("type")).isEqualTo("image/heic");
        assertThat(photo.getString("kind")).isEqualTo("OTHER");
        assertThat(text(bytes(photo))).doesNotContain("2026:11:17").contains("iloc");
    }

    @Test
    void a_film_that_is_not_built_as_films_are_is_kept_as_it_is() {
        for (var cut : new int[]{30, 60, 90}) {
            var bytes = Arrays.copyOf(Samples.film(), cut);
            assertThat(bytes(Uploads.send(town.sasaki, "途中" + cut + ".mp4", bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void too_many_pixels_are_not_decoded_and_the_file_is_only_saved() {
        var flood = Uploads.send(town.sasaki, "洪水.png", Samples.pngHead(60_000, 60_000));
        assertPlain(flood, "image/png");
        var answer = town.sasaki.file("/api/files/" + flood.getLong("id") + "?inline=1");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
    }

    @Test
    void a_broken_picture_is_a_plain_file() {
        var photo = Samples.photo(640, 480, 1);
        var cut = Uploads.send(town.sasaki, "途中.jpg", Arrays.copyOf(photo, photo.length / 2));
        assertPlain(cut, "image/jpeg");
        assertThat(text(bytes(cut))).doesNotContain("2026:11:17");
        assertPlain(Uploads.send(town.sasaki, "頭だけ.png", Samples.pngHead(100, 100)), "image/png");
    }

    @Test
    void a_pdf_shows_its_first_page_and_how_many_there_are() throws IOException {
        var file = Uploads.send(town.sasaki, "会議資料.pdf", Samples.pdf(3));
        assertThat(file.getString("kind")).isEqualTo("PDF");
        assertThat(file.getInteger("pages")).isEqualTo(3);
        assertThat(thumb(file, 320).getHeight()).isEqualTo(320);
        var answer = town.sasaki.file("/api/files/" + file.getLong("id") + "?inline=1");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("inline");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'").doesNotContain("sandbox");
    }

    @Test
    void a_pdf_that_is_locked_or_broken_is_still_a_pdf() {
        for (var bytes : new byte[][]{Samples.lockedPdf(), "%PDF-1.7\nnothing".getBytes(ISO_8859_1)}) {
            var file = Uploads.send(town.sasaki, "秘.pdf", bytes);
            assertThat(file.getString("kind")).isEqualTo("PDF");
            assertThat(file.getValue("pages")).isNull();
            assertThat(file.getBoolean("thumb")).isFalse();
            assertThat(town.sasaki.get("/api/files/" + file.getLong("id") + "/thumb?w=320").code())
                    .isEqualTo("not_found");
        }
    }

    private void assertPlain(JsonObject file, String type) {
        assertThat(file.getString("kind")).isEqualTo("OTHER");
        assertThat(file.getString("type")).isEqualTo(type);
        assertThat(file.getBoolean("thumb")).isFalse();
        assertThat(file.getValue("width")).isNull();
    }

    private byte[] bytes(JsonObject file) {
        return town.sasaki.file("/api/files/" + file.getLong("id")).body();
    }

    private BufferedImage thumb(JsonObject file, int width) throws IOException {
        assertThat(file.getBoolean("thumb")).isTrue();
        var path = "/api/files/" + file.getLong("id") + "/thumb?w=" + width;
        return ImageIO.read(new ByteArrayInputStream(town.sasaki.file(path).body()));
    }

    private String type(JsonObject file) {
        return town.sasaki.file("/api/files/" + file.getLong("id") + "/thumb").headers()
                .firstValue("Content-Type").orElseThrow();
    }

    private static boolean redIn(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 60;
    }

    private static int[] pixels(byte[] jpeg) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(jpeg));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
