package hub.community.question;

import java.util.ArrayList;
import java.util.List;

import hub.community.topic.Category;
import hub.community.topic.Readers;
import hub.community.topic.Topics;
import hub.directory.Directory;
import hub.directory.Managers;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Who may see and do what. What a person may not see does not exist for that person.
final class Access {

    private final Topics topics;
    private final Directory directory;
    private final Managers managers;
    private final QuestionRepository questions;
    private final AnswerRepository answers;

    Access(
            Topics topics, Directory directory, Managers managers, QuestionRepository questions,
            AnswerRepository answers) {
        this.topics = topics;
        this.directory = directory;
        this.managers = managers;
        this.questions = questions;
        this.answers = answers;
    }

    /// A question that this person may see.
    QuestionRow require(Sql sql, Session session, QuestionId id) {
        return questions.find(sql, id)
                .filter(row -> sees(row, session.person(), Readers.moderates(session)))
                .orElseThrow(Refused::notFound);
    }

    static boolean sees(QuestionRow row, PersonId person, boolean moderates) {
        return switch (row.shown()) {
            case SHOWN -> true;
            case HELD -> moderates || row.askedBy(person);
            case HIDDEN -> moderates;
        };
    }

    /// A question that is there for everybody.
    QuestionRow requireShown(Sql sql, QuestionId id) {
        return questions.find(sql, id).filter(row -> row.shown() == Shown.SHOWN).orElseThrow(Refused::notFound);
    }

    /// A question to which something may be added.
    QuestionRow requireOpen(Sql sql, Session session, QuestionId id) {
        var row = require(sql, session, id);
        if (row.shown() != Shown.SHOWN) {
            throw new Refused(QuestionError.NOT_SHOWN);
        }
        if (row.canonical() != null) {
            throw new Refused(QuestionError.DUPLICATE);
        }
        requireUnlocked(session, row);
        return row;
    }

    /// Moderators are not kept out by their own lock.
    void requireUnlocked(Session session, QuestionRow row) {
        if (row.locked() && !Readers.moderates(session)) {
            throw new Refused(QuestionError.LOCKED);
        }
    }

    AnswerRow answer(Sql sql, AnswerId id) {
        return answers.find(sql, id).orElseThrow(Refused::notFound);
    }

    boolean mayEdit(Session session, QuestionRow row) {
        return row.askedBy(session) || Readers.moderates(session);
    }

    void requireMayEdit(Session session, QuestionRow row) {
        if (!mayEdit(session, row)) {
            throw new Refused(QuestionError.NOT_YOURS);
        }
    }

    boolean mayAccept(Sql sql, Session session, QuestionRow row) {
        var category = category(sql, row);
        var rule = category.rule();
        return row.askedBy(session)
                || (rule.moderatorsAccept() && Readers.moderates(session))
                || (rule.sectionAccepts() && inCharge(category, row).stream()
                        .anyMatch(unit -> isOf(session.person(), unit)));
    }

    /// The units this person may speak for. Where neither category nor question names one, those they manage.
    List<UnitId> officialFor(Sql sql, Session session, QuestionRow row) {
        var category = category(sql, row);
        var inCharge = inCharge(category, row);
        if (inCharge.isEmpty()) {
            return directory.sectionsOf(session.person()).stream()
                    .filter(unit -> managers.manages(session, unit)).sorted(Access::compare).toList();
        }
        return inCharge.stream()
                .filter(unit -> (category.rule().membersOfficial() && isOf(session.person(), unit))
                        || managers.manages(session, unit))
                .toList();
    }

    List<Right> rights(Sql sql, Session session, QuestionRow row, List<UnitId> officialFor) {
        var may = new ArrayList<Right>();
        if (mayEdit(session, row)) may.add(Right.EDIT);
        if (mayAccept(sql, session, row)) may.add(Right.ACCEPT);
        if (!officialFor.isEmpty()) may.add(Right.OFFICIAL);
        if (Readers.moderates(session)) may.add(Right.MODERATE);
        return List.copyOf(may);
    }

    /// Whether a person works in the unit or below it.
    boolean isOf(PersonId person, UnitId unit) {
        return directory.membersOf(unit).contains(person);
    }

    private Category category(Sql sql, QuestionRow row) {
        return topics.category(sql, row.category()).orElseThrow(Refused::notFound);
    }

    private static List<UnitId> inCharge(Category category, QuestionRow row) {
        var unit = category.rule().unit() != null ? category.rule().unit() : row.concerned();
        return unit == null ? List.of() : List.of(unit);
    }

    private static int compare(UnitId one, UnitId other) {
        return Long.compare(one.value(), other.value());
    }
}
