package hub.testing;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/// Arguments of a JVM that will live for seconds: the class path of this process as jars only, which lets the JVM keep
/// its loaded classes in a file when it first ends in peace, and start in half the time from then on.
final class QuickStart {

    private QuickStart() {}

    /// @param folder for the jar and the file of classes
    static List<String> arguments(Path folder) throws IOException {
        var jar = folder.resolve("classes.jar");
        var classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(Files::exists).toList();
        if (Files.notExists(jar)) {
            pack(classPath.stream().filter(Files::isDirectory).toList(), jar);
        }
        var jars = new ArrayList<>(List.of(jar.toString()));
        classPath.stream().filter(Files::isRegularFile).map(Path::toString).forEach(jars::add);
        return List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m",
                "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
                "-Xlog:disable", "-Xlog:all=error:stderr", "-cp", String.join(File.pathSeparator, jars));
    }

    private static void pack(List<Path> folders, Path jar) throws IOException {
        var packed = new HashSet<String>();
        try (var out = new JarOutputStream(new BufferedOutputStream(Files.newOutputStream(jar)))) {
            for (var folder : folders) {
                for (var file : filesIn(folder)) {
                    var name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                    if (packed.add(name)) {
                        out.putNextEntry(new JarEntry(name));
                        Files.copy(file, out);
                    }
                }
            }
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
