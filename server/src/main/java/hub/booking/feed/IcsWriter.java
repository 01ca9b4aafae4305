package hub.booking.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.XProperty;

import hub.kernel.time.HubTime;

/// Writes events as iCalendar. Times are given as text with the zone of Japan beside them, and the zone is explained in
/// the file itself: the library is asked for nothing but the form. Pure; any thread.
final class IcsWriter {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private IcsWriter() {}

    /// @param name of the calendar, as its subscribers see it
    static String text(String name, List<IcsEvent> events) {
        var calendar = new Calendar();
        calendar.add(plain("VERSION", "2.0"));
        calendar.add(plain("PRODID", "-//hub//booking//JA"));
        calendar.add(plain("CALSCALE", "GREGORIAN"));
        calendar.add(plain("METHOD", "PUBLISH"));
        calendar.add(text("X-WR-CALNAME", name));
        calendar.add(plain("X-WR-TIMEZONE", HubTime.ZONE.getId()));
        calendar.add(plain("REFRESH-INTERVAL", "PT15M"));
        calendar.add(plain("X-PUBLISHED-TTL", "PT15M"));
        calendar.add(zone());
        events.forEach(event -> calendar.add(event(event)));
        return written(calendar);
    }

    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// Japan has kept one offset since 1951.
    private static VTimeZone zone() {
        var standard = new Standard();
        standard.add(plain("DTSTART", "19700101T000000"));
        standard.add(plain("TZOFFSETFROM", "+0900"));
        standard.add(plain("TZOFFSETTO", "+0900"));
        standard.add(plain("TZNAME", "JST"));
        var zone = new VTimeZone();
        zone.add(plain("TZID", HubTime.ZONE.getId()));
        zone.add(standard);
        return zone;
    }

    private static VEvent event(IcsEvent event) {
        var written = new VEvent(false);
        written.add(plain("UID", event.uid()));
        written.add(plain("SEQUENCE", String.valueOf(event.sequence())));
        written.add(plain("DTSTAMP", utc(event.changed())));
        written.add(plain("LAST-MODIFIED", utc(event.changed())));
        if (event.recurrence() != null) {
            written.add(local("RECURRENCE-ID", event.recurrence()));
        }
        written.add(local("DTSTART", event.from()));
        written.add(local("DTEND", event.until()));
        if (event.rule() != null) {
            repeat(written, event.rule());
        }
        written.add(text("SUMMARY", event.title()));
        if (!event.place().isEmpty()) {
            written.add(text("LOCATION", event.place()));
        }
        written.add(plain("STATUS", event.tentative() ? "TENTATIVE" : "CONFIRMED"));
        written.add(plain("TRANSP", "OPAQUE"));
        return written;
    }

    private static void repeat(VEvent written, IcsEvent.Repeated rule) {
        written.add(new RRule<Instant>(rule.rule() + ";UNTIL=" + utc(rule.last())));
        rule.without().forEach(gone -> written.add(local("EXDATE", gone)));
    }

    private static Property plain(String name, String value) {
        return new XProperty(name, value);
    }

    /// What people write; the library escapes what would end it.
    private static Property text(String name, String value) {
        return new XProperty(name, value.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " "));
    }

    private static Property local(String name, Instant moment) {
        return new XProperty(name, new ParameterList(List.of(new TzId(HubTime.ZONE.getId()))),
                LocalDateTime.ofInstant(moment, HubTime.ZONE).format(LOCAL));
    }

    private static String utc(Instant moment) {
        return ZonedDateTime.ofInstant(moment, ZoneOffset.UTC).format(UTC);
    }
}
