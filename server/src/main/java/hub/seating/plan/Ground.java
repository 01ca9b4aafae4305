package hub.seating.plan;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

import hub.kernel.wire.Refused;

/// The drawing below a plan: SVG of which only shapes and text are let through, written anew. Whatever could run, load or
/// grow is refused; what drawing programs add for themselves is left out.
final class Ground {

    private static final String SVG = "http://www.w3.org/2000/svg";

    /// What is wrong with a drawing that is no XML.
    static final String MALFORMED = "XML";

    private static final int MAX_ELEMENTS = 20_000;
    private static final int MAX_DEPTH = 40;

    private static final Set<String> ELEMENTS = Set.of("svg", "g", "defs", "title", "desc", "path", "rect", "circle",
            "ellipse", "line", "polyline", "polygon", "text", "tspan", "clipPath", "linearGradient", "radialGradient",
            "stop");

    private static final Set<String> ATTRIBUTES = Set.of("id", "viewBox", "width", "height", "preserveAspectRatio",
            "transform", "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "dx", "dy", "fx", "fy",
            "points", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity",
            "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset",
            "opacity", "color", "display", "visibility", "clip-path", "clip-rule", "clipPathUnits", "offset",
            "stop-color", "stop-opacity", "gradientUnits", "gradientTransform", "spreadMethod", "font-family",
            "font-size", "font-weight", "font-style", "text-anchor", "dominant-baseline", "letter-spacing",
            "vector-effect");

    /// What a style may say becomes an attribute: styles themselves are not let through.
    private static final Set<String> STYLES = Set.of("fill", "fill-opacity", "fill-rule", "stroke", "stroke-width",
            "stroke-opacity", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray",
            "stroke-dashoffset", "opacity", "color", "display", "visibility", "clip-path", "clip-rule", "stop-color",
            "stop-opacity", "font-family", "font-size", "font-weight", "font-style", "text-anchor", "vector-effect");

    /// Refused with the whole drawing; anything else that is not known is left out.
    private static final Set<String> HARMFUL = Set.of("script", "foreignobject", "image", "use", "style", "iframe",
            "a", "animate", "animatemotion", "animatetransform", "set", "handler", "listener", "feimage", "audio",
            "video", "pattern", "filter", "mask", "marker", "symbol", "switch");

    private static final Pattern OWN_URL = Pattern.compile("url\\(\\s*['\"]?#[\\w.-]+['\"]?\\s*\\)");

    private final XMLStreamReader in;
    private final XMLStreamWriter out;
    private int elements;
    private int depth;

    private Ground(XMLStreamReader in, XMLStreamWriter out) {
        this.in = in;
        this.out = out;
    }

    /// The same picture, harmless; what is clean stays as it is.
    ///
    /// @throws Refused `floor.ground` with `what` is not allowed
    static String clean(String svg) {
        var clean = new StringWriter();
        try {
            var in = reader(svg);
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(clean);
            new Ground(in, out).copy();
            out.flush();
        } catch (XMLStreamException e) {
            throw refused(MALFORMED);
        }
        if (clean.getBuffer().length() > PlanLimits.GROUND) {
            throw PlanFile.tooMuch("ground", PlanLimits.GROUND);
        }
        return clean.toString();
    }

    private static XMLStreamReader reader(String svg) throws XMLStreamException {
        if (svg.contains("<!DOCTYPE") || svg.contains("<!ENTITY")) {
            throw refused("DOCTYPE");
        }
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing is loaded");
        });
        return factory.createXMLStreamReader(new StringReader(svg));
    }

    private void copy() throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    out.writeEndElement();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> out.writeCharacters(in.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE,
                        XMLStreamConstants.ENTITY_DECLARATION -> throw refused("DOCTYPE");
                default -> {
                    // Comments and instructions to programs are left out.
                }
            }
        }
    }

    private void begin() throws XMLStreamException {
        var name = in.getLocalName();
        if (depth == 0 && !(SVG.equals(in.getNamespaceURI()) && name.equals("svg"))) {
            throw refused("<" + name + ">");
        }
        if (HARMFUL.contains(name.toLowerCase(Locale.ROOT))) {
            throw refused("<" + name + ">");
        }
        if (!SVG.equals(in.getNamespaceURI()) || !ELEMENTS.contains(name)) {
            skip();
            return;
        }
        count();
        out.writeStartElement(name);
        if (++depth == 1) {
            out.writeDefaultNamespace(SVG);
        }
        attributes();
    }

    private void attributes() throws XMLStreamException {
        var written = new TreeMap<String, String>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            keep(in.getAttributeLocalName(i), in.getAttributeNamespace(i) == null, in.getAttributeValue(i), written);
        }
        for (var attribute : written.entrySet()) {
            out.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    private static void keep(String name, boolean plain, String value, Map<String, String> written) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("on") || lower.equals("href") || lower.equals("src")) {
            throw refused(name);
        }
        if (plain && name.equals("style")) {
            keepStyle(value, written);
        } else if (plain && ATTRIBUTES.contains(name)) {
            written.put(name, harmless(name, value));
        }
    }

    private static void keepStyle(String style, Map<String, String> written) {
        for (var declaration : style.split(";")) {
            var colon = declaration.indexOf(':');
            var name = colon < 0 ? "" : declaration.substring(0, colon).strip();
            var value = harmless("style", declaration.substring(colon + 1).strip());
            if (STYLES.contains(name)) {
                written.put(name, value);
            }
        }
    }

    private static String harmless(String name, String value) {
        var lower = OWN_URL.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
        if (lower.contains("url(") || lower.contains("script:") || lower.contains("data:") || lower.contains("\\")
                || lower.contains("@import") || lower.contains("expression(")) {
            throw refused(name);
        }
        return value;
    }

    /// Leaves out what other programs keep in a drawing, with all that is in it, but not what could do harm there.
    private void skip() throws XMLStreamException {
        for (var inside = 1; inside > 0;) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    count();
                    if (HARMFUL.contains(in.getLocalName().toLowerCase(Locale.ROOT))) {
                        throw refused("<" + in.getLocalName() + ">");
                    }
                    inside++;
                }
                case XMLStreamConstants.END_ELEMENT -> inside--;
                case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD -> throw refused("DOCTYPE");
                default -> {
                }
            }
        }
    }

    private void count() {
        if (++elements > MAX_ELEMENTS || depth >= MAX_DEPTH) {
            throw PlanFile.tooMuch("ground", MAX_ELEMENTS);
        }
    }

    private static Refused refused(String what) {
        return new Refused(PlanError.GROUND, Map.of("what", what));
    }
}
