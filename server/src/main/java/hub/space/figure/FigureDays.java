package hub.space.figure;

import java.time.LocalDate;
import java.util.Map;

import hub.kernel.net.Call;
import hub.kernel.wire.ErrorCode;
import hub.kernel.wire.Refused;

/// The days figures are asked for, in Japan, both included.
public record FigureDays(LocalDate from, LocalDate to) {

    /// A year and what it takes to look at a whole fiscal year a month later.
    private static final int MAX_DAYS = 400;

    private static final int USUAL_DAYS = 84;

    /// Days beyond cannot be meant.
    private static final int FAR_YEARS = 100;

    /// The days of the queries `from` and `to`; without them the twelve weeks until today.
    ///
    /// @param wrong what is answered where they are in the wrong order or too many; `detail.max` says how many may be
    /// @throws Refused `wrong`, `request.invalid`
    public static FigureDays of(Call call, LocalDate today, ErrorCode wrong) {
        var to = call.queryDate("to").orElse(today);
        if (Math.abs(to.getYear() - today.getYear()) > FAR_YEARS) {
            throw Refused.invalid("to");
        }
        var from = call.queryDate("from").orElseGet(() -> to.minusDays(USUAL_DAYS - 1L));
        if (from.isAfter(to) || from.isBefore(to.minusDays(MAX_DAYS))) {
            throw new Refused(wrong, Map.of("max", MAX_DAYS));
        }
        return new FigureDays(from, to);
    }
}
