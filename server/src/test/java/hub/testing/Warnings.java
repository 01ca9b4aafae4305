package hub.testing;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/// What the hub warns of in its log, from the opening on.
public final class Warnings implements AutoCloseable {

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger("hub");

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    public Warnings() {
        lines.start();
        ROOT.addAppender(lines);
    }

    /// In their order.
    public List<String> said() {
        return List.copyOf(lines.list).stream().filter(line -> line.getLevel() == Level.WARN)
                .map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Override
    public void close() {
        ROOT.detachAppender(lines);
    }
}
