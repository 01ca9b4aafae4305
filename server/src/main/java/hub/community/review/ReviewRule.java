package hub.community.review;

import java.time.LocalDate;
import java.time.Month;

import org.jspecify.annotations.Nullable;

/// How long an answer counts as checked.
///
/// @param months until it is looked at again
/// @param fiscalYear whether that is at the end of a fiscal year (31 March), when rules and names change in every town
///     hall; the first one three months away or more
public record ReviewRule(int months, boolean fiscalYear) {

    static final int MAX_MONTHS = 60;

    private static final int SOON_MONTHS = 3;
    private static final int LAST_OF_MARCH = 31;

    /// @throws IllegalArgumentException for months that are none, as the configuration may say
    public ReviewRule {
        if (months < 1 || months > MAX_MONTHS) {
            throw new IllegalArgumentException("community.review-months must be from 1 to " + MAX_MONTHS);
        }
    }

    /// When an answer checked today is looked at again.
    ///
    /// @param shorter months by the rule of the category, null if it has none; never makes it later
    LocalDate next(LocalDate today, @Nullable Integer shorter) {
        var usual = fiscalYear ? endOfFiscalYear(today.plusMonths(SOON_MONTHS)) : today.plusMonths(months);
        if (shorter == null) {
            return usual;
        }
        var sooner = today.plusMonths(shorter);
        return sooner.isBefore(usual) ? sooner : usual;
    }

    private static LocalDate endOfFiscalYear(LocalDate from) {
        var end = LocalDate.of(from.getYear(), Month.MARCH, LAST_OF_MARCH);
        return end.isBefore(from) ? end.plusYears(1) : end;
    }
}
