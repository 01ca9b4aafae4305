package hub.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What Linux tells of processes and cores.
final class Machine {

    /// Clock ticks per second in /proc; 100 on every Linux in use.
    private static final double TICKS = 100;
    private static final boolean TWO_CORES = Runtime.getRuntime().availableProcessors() > 1
            && Files.isExecutable(Path.of("/usr/bin/taskset"));

    private Machine() {}

    /// The start of a command that keeps a process on core 0; empty where that is not possible.
    static String[] onFirstCore() {
        return TWO_CORES ? new String[]{"taskset", "-c", "0"} : new String[0];
    }

    /// Keeps a process and its children on core 0.
    static void onFirstCore(long pid) {
        if (TWO_CORES) {
            family(pid).forEach(one -> run("taskset", "-a", "-c", "-p", "0", Long.toString(one)));
        }
    }

    /// CPU seconds of a process, of its children that live, and of those that ended and were waited for.
    static double cpuOfFamily(long pid) {
        double living = family(pid).stream().mapToDouble(Machine::cpuIfAlive).sum();
        String[] fields = stat(pid);
        return living + (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
    }

    private static double cpuIfAlive(long pid) {
        try {
            return cpu(pid);
        } catch (IllegalStateException ended) {
            return 0;
        }
    }

    private static List<Long> family(long pid) {
        return Stream.concat(Stream.of(pid), ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid)).toList();
    }

    /// How many processes want to run, over the last minute.
    static double load() {
        return Double.parseDouble(read("/proc/loadavg").split(" ")[0]);
    }

    static void pinMeToSecondCore() {
        if (TWO_CORES) {
            run("taskset", "-a", "-c", "-p", "1", Long.toString(ProcessHandle.current().pid()));
        }
    }

    /// CPU seconds of a process, all its threads together.
    static double cpu(long pid) {
        String[] fields = stat(pid);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    private static String[] stat(long pid) {
        String stat = read("/proc/" + pid + "/stat");
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    }

    /// CPU seconds that all cores together were not idle.
    static double cpuOfAll() {
        long[] ticks = Arrays.stream(read("/proc/stat").lines().findFirst().orElseThrow().split(" +")).skip(1)
                .mapToLong(Long::parseLong).toArray();
        return (ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6]) / TICKS;
    }

    /// Memory of a process in KiB: its own pages and its share of the common ones.
    static long pss(long pid) {
        return read("/proc/" + pid + "/smaps_rollup").lines().filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
    }

    static void collectGarbage(long pid) {
        jcmd(pid, "GC.run");
    }

    /// Bytes of the objects that live in a Java process, which collects its garbage first.
    static long heap(long pid) {
        String[] total = jcmd(pid, "GC.class_histogram").lines().filter(line -> line.startsWith("Total"))
                .findFirst().orElseThrow().split(" +");
        return Long.parseLong(total[2]);
    }

    private static String jcmd(long pid, String order) {
        return run(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), order);
    }

    private static String run(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("Failed: " + String.join(" ", command) + "\n" + told);
            }
            return told;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("Cannot run " + String.join(" ", command), e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }
}
