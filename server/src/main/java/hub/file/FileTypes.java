package hub.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// What a file is, by its content first; its name decides only among what that content can be.
final class FileTypes {

    /// What an operating system would run. Names are the installation's matter, content is ours.
    private static final Set<String> PROGRAMS = Set.of(
            "application/x-msdownload", "application/x-dosexec", "application/x-msdos-program", "application/x-elf",
            "application/x-executable", "application/x-sharedlib", "application/x-object", "application/x-coredump",
            "application/x-mach-o", "application/x-mach-o-executable", "application/x-mach-o-universal",
            "application/x-mach-o-dylib", "application/x-mach-o-bundle", "application/java-vm",
            "application/java-archive", "application/vnd.android.package-archive", "application/x-dex",
            "application/x-ms-installer", "application/x-sh", "application/x-bat", "application/vnd.ms-htmlhelp");

    /// How files begin that Tika does not know but an operating system follows: scripts, and links of Windows.
    private static final List<byte[]> ORDERS = List.of(
            new byte[]{'#', '!'}, new byte[]{0x4C, 0, 0, 0, 1, 0x14, 2, 0});

    /// Office documents that say by their name to have no macros.
    private static final Set<String> WITHOUT_MACROS = Set.of("docx", "dotx", "xlsx", "xltx", "pptx", "potx", "ppsx");

    private final MimeTypes tika = MimeTypes.getDefaultMimeTypes();
    private final Set<String> blocked;

    FileTypes(Set<String> blocked) {
        this.blocked = blocked;
    }

    /// @throws Refused `file.blocked` for a name of a kind that is not taken
    void checkName(String name) {
        if (blocked.contains(FileName.ending(name))) {
            throw new Refused(FileError.BLOCKED);
        }
    }

    /// The media type of a file.
    ///
    /// @throws Refused `file.disguised` if it can do more than its name says
    String typeOf(Path file, String name) throws IOException {
        var content = detect(file, null);
        if (isProgram(content) || givesOrders(file) || hidesMacros(file, name)) {
            throw new Refused(FileError.DISGUISED);
        }
        return detect(file, name).getBaseType().toString();
    }

    private MediaType detect(Path file, @Nullable String name) throws IOException {
        var hints = new Metadata();
        if (name != null) {
            hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            return tika.detect(stream, hints);
        }
    }

    private boolean isProgram(MediaType type) {
        for (var each = type; each != null; each = tika.getMediaTypeRegistry().getSupertype(each)) {
            if (PROGRAMS.contains(each.getBaseType().toString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean givesOrders(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var start = stream.readNBytes(8);
            return ORDERS.stream().anyMatch(order -> order.length <= start.length
                    && Arrays.equals(start, 0, order.length, order, 0, order.length));
        }
    }

    private static boolean hidesMacros(Path file, String name) {
        if (!WITHOUT_MACROS.contains(FileName.ending(name))) {
            return false;
        }
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
        } catch (IOException notAZip) {
            return false;
        }
    }
}
