package hub.bench;

/// CPU of the server, and of everybody who is neither the server nor the driver, from its creation on.
final class Meter {

    /// @param others cores in use by other processes: the noise of the machine
    record Reading(double serverCpu, double seconds, double others) {}

    private final long pid;
    private final long self = ProcessHandle.current().pid();
    private final long start = System.nanoTime();
    private final double all = Machine.cpuOfAll();
    private final double server;
    private final double driver = Machine.cpu(self);

    Meter(long pid) {
        this.pid = pid;
        this.server = Machine.cpu(pid);
    }

    Reading read() {
        double seconds = (System.nanoTime() - start) / 1e9;
        double ofServer = Machine.cpu(pid) - server;
        double ofDriver = Machine.cpu(self) - driver;
        double ofAll = Machine.cpuOfAll() - all;
        return new Reading(ofServer, seconds, Math.max(0, ofAll - ofServer - ofDriver) / seconds);
    }
}
