package hub.searchindex.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import hub.searchindex.words.BadLine.Problem;

/// The lines of one list, read whole, with what is wrong noted on the way. Byte-order mark and CRLF are no fault.
final class Lines {

    static final int SIZE_LIMIT = 32 << 20;

    @FunctionalInterface
    interface Reader {
        /// Takes a line, or says what is wrong with it by throwing [Refused].
        void read(String line) throws Refused;
    }

    /// A line is left out, for one reason.
    static final class Refused extends Exception {

        private final Problem problem;

        Refused(Problem problem) {
            super(problem.inWords(), null, false, false);
            this.problem = problem;
        }
    }

    private final String file;
    private final List<BadLine> bad;

    Lines(String file, List<BadLine> bad) {
        this.file = file;
        this.bad = bad;
    }

    static void ofFile(Path path, int limit, List<BadLine> bad, Reader reader) {
        new Lines(String.valueOf(path.getFileName()), bad).readFile(path, limit, reader);
    }

    /// A list that comes with the library: what is wrong in it is our fault, and a test finds it.
    static void ofResource(String name, int limit, List<BadLine> bad, Reader reader) {
        try (InputStream in = Lines.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name + " is missing");
            new Lines(name, bad).read(in.readAllBytes(), limit, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readFile(Path path, int limit, Reader reader) {
        try {
            if (Files.size(path) > SIZE_LIMIT) note(0, Problem.FILE_TOO_LARGE);
            else
                read(Files.readAllBytes(path), limit, reader);
        } catch (IOException e) {
            note(0, Problem.FILE_UNREADABLE);
        }
    }

    private void read(byte[] bytes, int limit, Reader reader) throws CharacterCodingException {
        var lines = text(bytes).lines().toList();
        for (int i = 0; i < lines.size() && i < limit; i++) line(i + 1, lines.get(i), reader);
        if (lines.size() > limit) note(limit + 1, Problem.FILE_TOO_LARGE);
    }

    private void line(int number, String line, Reader reader) {
        try {
            if (!line.isBlank() && !line.startsWith("#")) reader.read(line);
        } catch (Refused e) {
            note(number, e.problem);
        }
    }

    private void note(int number, Problem problem) {
        bad.add(new BadLine(file, number, problem));
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
