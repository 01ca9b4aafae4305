package hub.proof;

import java.util.List;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/// All that is logged in this process between [#begin] and [#end], the hub's own words down to the finest.
final class LogWatch {

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private static final Logger HUB = (Logger) LoggerFactory.getLogger("hub");

    private final ListAppender<ILoggingEvent> kept = new ListAppender<>();

    private LogWatch() {}

    static LogWatch begin() {
        var watch = new LogWatch();
        watch.kept.start();
        ROOT.addAppender(watch.kept);
        HUB.setLevel(Level.TRACE);
        return watch;
    }

    void end() {
        ROOT.detachAppender(kept);
        HUB.setLevel(null);
    }

    /// Every line with its stack trace.
    String text() {
        return all().stream().map(LogWatch::line).collect(Collectors.joining("\n"));
    }

    /// What was logged as a fault.
    List<String> errors() {
        return all().stream().filter(event -> event.getLevel().isGreaterOrEqual(Level.ERROR)).map(LogWatch::line)
                .toList();
    }

    private List<ILoggingEvent> all() {
        return List.copyOf(kept.list);
    }

    private static String line(ILoggingEvent event) {
        return event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy());
    }
}
