package hub.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A department, section or subsection of the demo town.
///
/// @param id dense, from 1, in the order of the org chart
/// @param parent id of the unit above, null for a department
/// @param topic what its people talk about: a file in `config/demo/chat`
/// @param heads titles of those who stand above the subunits
/// @param staff people planned directly in it, without heads
record DemoUnit(int id, String code, String name, String kana, @Nullable Integer parent, Level level,
        @Nullable String extension, String place, String topic, List<String> heads, int staff) {

    enum Level {
        DEPARTMENT, SECTION, SUBSECTION
    }

    DemoUnit withExtension(String given) {
        return new DemoUnit(id, code, name, kana, parent, level, given, place, topic, heads, staff);
    }
}
