package hub.search;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.chat.room.RoomId;
import hub.chat.room.RoomKind;
import hub.community.question.QuestionBrief;
import hub.directory.PersonBrief;
import hub.directory.PersonHit;
import hub.directory.Unit;
import hub.file.FileBrief;
import hub.searchindex.Mark;

/// What was found, by kind; of kinds that were not asked for only the count.
///
/// @param text what was looked for
/// @param cut whether it is only the beginning of what was asked
/// @param building whether the index is being made for the first time: beside people and rooms, only what it has already is
///     found
public record SearchAnswer(
        String text,
        boolean cut,
        boolean building,
        List<PersonHit> people,
        List<Unit> units,
        List<RoomHit> rooms,
        MessageHits messages,
        QuestionHits questions,
        FileHits files,
        HitCounts counts) {

    /// @param joined whether I am in it; if not, everybody on the staff may join it
    public record RoomHit(RoomId id, String name, RoomKind kind, int members, boolean joined, List<Mark> marks) {}

    /// @param next to be given as `after` for the following page, null on the last
    public record MessageHits(List<MessageHit> hits, @Nullable String next) {}

    /// @param room whose members read it; of an answer in a thread that in which the thread stands
    /// @param n its number, in a thread that in the thread
    /// @param root number in `room` of the message that it answers, 0 outside threads
    /// @param title what the room is called
    /// @param line plain words around the first place that was hit
    /// @param files how many it has
    public record MessageHit(
            RoomId room, long n, long root, String title, PersonBrief author, Instant at, String line,
            List<Mark> marks, int files) {}

    /// @param next to be given as `after` for the following page, null on the last
    public record FileHits(List<FileHit> hits, @Nullable String next) {}

    /// @param room whose members read the message that has it
    /// @param marks in the name
    public record FileHit(
            FileBrief file, RoomId room, long n, long root, String where, Instant at, PersonBrief author,
            List<Mark> marks) {}

    /// @param next to be given as `after` for the following page, null on the last
    public record QuestionHits(List<QuestionHit> hits, @Nullable String next) {}

    /// @param line plain words of the best answer around the first place that was hit; of the question if nobody has answered
    /// @param score from 0 to 1
    public record QuestionHit(
            QuestionBrief brief, List<Mark> titleMarks, String line, List<Mark> marks, double score) {}

    /// How many there are; counting stops at about a thousand.
    public record HitCounts(int people, int rooms, int messages, int questions, int files) {}
}
