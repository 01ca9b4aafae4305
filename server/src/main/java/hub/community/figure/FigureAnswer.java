package hub.community.figure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.community.topic.TagId;
import hub.kernel.id.UnitId;

/// What a client is told of the community in figures. Nothing is told of any person, nor of fewer people than
/// [FigurePage#smallest].
public sealed interface FigureAnswer {

    /// The figures of some days, in Japan, both included.
    ///
    /// @param unit the unit in charge of the questions, and whose staff is looked at; null for the whole house
    /// @param asked questions, those that turned out to be asked before too
    /// @param answered those of them with an answer, at whatever time it came
    /// @param solved those of them with an accepted or official answer
    /// @param outside of the answers to questions a unit is in charge of, those by people of other units
    /// @param tags where the most questions wait for an answer first
    /// @param weeks each from Monday, without gaps
    /// @param units in the order of the organisation; those not shown apart are the last one, together
    /// @param smallest people a group must have to be shown apart
    record FigurePage(
            LocalDate from, LocalDate to, @Nullable UnitId unit, int asked, int answered, int solved,
            Spread firstAnswer, Spread toSolved, Part outside, Duplicates duplicates, Joined joined,
            List<TagFigure> tags, List<WeekFigure> weeks, List<UnitFigure> units, int smallest)
            implements FigureAnswer {}

    /// What searching saved.
    ///
    /// @param shown how often existing questions were shown to somebody who was about to ask
    /// @param solvedBySearch how often that was all it took
    /// @param askedAnyway how often a question was asked all the same
    /// @param marked questions asked that were found to be asked before
    record Duplicates(int shown, int solvedBySearch, int askedAnyway, int marked) implements FigureAnswer {}

    /// How many of the staff of today took part, each counted once in each; who asked without a name is not counted.
    ///
    /// @param anybody in whatever way
    record Joined(
            int staff, int anybody, int asked, int answered, int commented, int useful, int solvedBySearch)
            implements
            FigureAnswer {}

    /// @param unanswered those of the questions asked that have no answer by now
    record TagFigure(TagId tag, int asked, int unanswered) implements FigureAnswer {}

    /// @param answered those asked that week that have an answer by now; solved likewise
    record WeekFigure(LocalDate monday, int asked, int answered, int solved) implements FigureAnswer {}

    /// @param unit null for all that are too small to be shown, together
    /// @param joined of the staff, how many took part
    /// @param asked questions asked by the staff under their names
    /// @param answers given by the staff
    /// @param inCharge questions the unit is in charge of, and how soon those were answered
    record UnitFigure(
            @Nullable UnitId unit, int staff, int joined, int asked, int answers, int inCharge, Spread firstAnswer)
            implements
            FigureAnswer {}

    /// A table as a file, to be saved as it is.
    ///
    /// @param text CSV with a byte order mark
    record FigureFile(String name, String text) implements FigureAnswer {}
}
