package hub.file.look;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// What [Pdf] runs: counts the pages of one PDF, then draws the first.
final class PdfMain {

    private PdfMain() {}

    /// @param arguments the PDF, the picture to write, the text file to write the number of pages to
    public static void main(String[] arguments) throws IOException {
        ImageIO.setUseCache(false);
        try (var pdf = Loader.loadPDF(new File(arguments[0]), "", null, null,
                IOUtils.createTempFileOnlyStreamCache())) {
            Files.writeString(Path.of(arguments[2]), Integer.toString(pdf.getNumberOfPages()));
            var box = pdf.getPage(0).getCropBox();
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            var scale = Thumbs.LARGE / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            var page = renderer.renderImage(0, scale, ImageType.RGB);
            // Where it stands is there or not, never half.
            var half = new File(arguments[1] + ".half");
            ImageIO.write(page, "jpg", half);
            Files.move(half.toPath(), Path.of(arguments[1]));
        }
    }
}
