package hub.seating.card;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import hub.directory.Directory;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.wire.ErrorBody;
import hub.kernel.wire.Refused;
import hub.seating.card.Card.BoundHow;
import hub.seating.card.CardAnswer.CardImport;
import hub.seating.card.CardAnswer.CardProblem;
import hub.seating.card.CardCommand.ImportCards;
import hub.seating.card.CardSheet.CardFault;

/// Takes over cards from a list of the personnel section: all lines or none. Blocks.
final class CardImports {

    /// 20,000 lines of some 40 bytes.
    static final int MAX_BYTES = 1 << 20;
    static final int MAX_BODY = MAX_BYTES / 3 * 4 + 4096;

    /// So many problems are told; who has more has the wrong file.
    private static final int MAX_PROBLEMS = 200;

    private final EventLog log;
    private final CardBook book;
    private final CardKey key;
    private final Directory directory;

    CardImports(EventLog log, CardBook book, CardKey key, Directory directory) {
        this.log = log;
        this.book = book;
        this.key = key;
        this.directory = directory;
    }

    /// Looks at a list, or takes it over if the digest of that look is given.
    ///
    /// @throws Refused `card.import_errors` or `card.import_changed` if it cannot be taken over
    CardImport take(PersonId by, ImportCards wish, Locale locale) {
        var sheet = CardSheet.read(bytes(wish.file()));
        return log.write(tx -> {
            var look = new CardLook(book, key, directory).at(sheet);
            var report = report(wish, look, locale);
            if (wish.digest() == null) {
                return report;
            }
            requireSame(wish.digest(), report);
            look.adds().forEach(add -> book.bind(tx, add.hash(), add.person(), BoundHow.IMPORT, by, null));
            return new CardImport(report.digest(), true, report.adds(), report.known(), List.of());
        });
    }

    private CardImport report(ImportCards wish, CardLook.Seen look, Locale locale) {
        var problems = look.faults().stream().limit(MAX_PROBLEMS).map(fault -> problem(fault, locale)).toList();
        var digest = key.hash(Stream.of(wish.file(), look.adds().size(), look.known()).map(Object::toString)
                .reduce("", (all, one) -> all + "|" + one));
        return new CardImport(digest, false, look.adds().size(), look.known(), problems);
    }

    private static void requireSame(String digest, CardImport report) {
        if (!report.problems().isEmpty()) {
            throw new Refused(CardError.IMPORT_ERRORS);
        }
        if (!report.digest().equals(digest)) {
            throw new Refused(CardError.IMPORT_CHANGED);
        }
    }

    private static CardProblem problem(CardFault fault, Locale locale) {
        var refusal = new Refused(fault.reason(), Map.of("max", CardBook.MOST));
        return new CardProblem(fault.line(), fault.reason().code(), ErrorBody.of(refusal, locale).message());
    }

    private static byte[] bytes(String file) {
        try {
            return Base64.getDecoder().decode(file);
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("file");
        }
    }
}
