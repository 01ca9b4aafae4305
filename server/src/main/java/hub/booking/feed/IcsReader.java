package hub.booking.feed;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// Takes an iCalendar file apart. The library finds lines, parameters and components; what they mean is not asked of it,
/// so that no file can have it look for zones, run rules or keep anything.
final class IcsReader implements ContentHandler {

    static final int MAX_BYTES = 1 << 20;
    static final int MAX_ENTRIES = 2_000;

    /// VCALENDAR, VTIMEZONE, STANDARD.
    private static final int MAX_DEPTH = 4;

    private static final int BUFFER = 8_192;

    private final List<IcsEntry> entries = new ArrayList<>();
    private final IcsZones zones = new IcsZones();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<IcsEntry.Line> lines = new ArrayList<>();
    private final StringBuilder parameters = new StringBuilder();
    private @Nullable String tzid;
    private @Nullable String zone;
    private String name = "";

    private IcsReader() {}

    /// @throws Refused `feed.unreadable`, `feed.too_many`
    static List<IcsEntry> read(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        var reader = new IcsReader();
        try (var unfolding = new UnfoldingReader(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text),
                BUFFER, true)) {
            new CalendarParserImpl(true).parse(unfolding, reader);
        } catch (ParserException e) {
            throw e.getCause() instanceof Refused refused ? refused : unreadable(e.getLineNo());
        } catch (IOException | RuntimeException e) {
            throw unreadable(0);
        }
        return List.copyOf(reader.entries);
    }

    private static Refused unreadable(int line) {
        return new Refused(FeedError.UNREADABLE, Map.of("line", line));
    }

    @Override
    public void startCalendar() {}

    @Override
    public void endCalendar() {}

    @Override
    public void startComponent(String component) {
        open.push(component.toUpperCase(Locale.ROOT));
        if (open.size() > MAX_DEPTH) {
            throw new Refused(FeedError.UNREADABLE, Map.of("line", 0));
        }
        if (isEvent()) {
            lines.clear();
        }
    }

    @Override
    public void endComponent(String component) {
        if (isEvent()) {
            if (entries.size() == MAX_ENTRIES) {
                throw new Refused(FeedError.TOO_MANY, Map.of("max", MAX_ENTRIES));
            }
            entries.add(new IcsEntry(entries.size() + 1, List.copyOf(lines), zones));
        }
        open.pop();
    }

    private boolean isEvent() {
        return open.size() == 1 && open.peek().equals("VEVENT");
    }

    @Override
    public void startProperty(String property) {
        name = property.toUpperCase(Locale.ROOT);
        parameters.setLength(0);
        zone = null;
    }

    @Override
    public void parameter(String parameter, String value) {
        if (parameter.equalsIgnoreCase("TZID")) {
            zone = value.replace("\"", "");
        }
        parameters.append(';').append(parameter.toUpperCase(Locale.ROOT)).append('=')
                .append(value.toUpperCase(Locale.ROOT));
    }

    @Override
    public void propertyValue(String value) {
        if (isEvent()) {
            lines.add(new IcsEntry.Line(name, zone, parameters.toString(), value));
        } else if (open.contains("VTIMEZONE")) {
            zoneSays(value);
        }
    }

    private void zoneSays(String value) {
        switch (name) {
            case "TZID" -> tzid = value.strip();
            case "TZOFFSETTO" -> zones.offset(tzid, value);
            default -> {
            }
        }
    }

    @Override
    public void endProperty(String property) {}
}
