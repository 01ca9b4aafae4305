package hub.community.faq;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.directory.Unit;
import hub.kernel.id.UnitId;

/// The units of today by code and by name; a name that several have finds none.
///
/// @param usual for entries that name none
record FaqUnits(Map<String, UnitId> byWord, @Nullable UnitId usual) {

    static FaqUnits of(Directory directory, @Nullable UnitId usual) {
        var byName = new HashMap<String, UnitId>();
        var shared = new HashSet<String>();
        for (Unit unit : directory.unitsToday())
            if (byName.putIfAbsent(unit.name(), unit.id()) != null) shared.add(unit.name());
        shared.forEach(byName::remove);
        directory.unitsToday().forEach(unit -> byName.put(unit.code(), unit.id()));
        return new FaqUnits(byName, usual);
    }

    @Nullable
    UnitId find(String word) {
        return byWord.get(word);
    }
}
