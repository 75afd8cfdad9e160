package fr.amiable.contract;

import fr.amiable.common.Percentage;
import fr.amiable.common.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is wrong in the parts of a contract being typed. */
final class DraftProblems {

    static final int MOST_DAYS = 3650;

    private static final Percentage MOST_RATE = Percentage.of("100");

    private DraftProblems() {}

    static List<Problem> of(Duration duration) {
        List<Problem> found = new ArrayList<>();
        boolean isReversed = duration.startsOn().isPresent()
                && duration.endsOn().isPresent()
                && duration.endsOn().get().isBefore(duration.startsOn().get());
        if (isReversed) {
            found.add(Problem.of(
                    "endsOn",
                    "contract.endsBeforeStart",
                    duration.endsOn().get(),
                    duration.startsOn().get()));
        }
        if (duration.renewal() != Renewal.NONE && duration.endsOn().isEmpty()) {
            found.add(Problem.of("endsOn", "contract.renewalWithoutEnd"));
        }
        duration.noticeDays().ifPresent(days -> {
            if (days < 0 || days > MOST_DAYS) {
                found.add(Problem.of("noticeDays", "contract.wrongNotice", MOST_DAYS));
            } else if (duration.endsOn().isEmpty()) {
                found.add(Problem.of("noticeDays", "contract.noticeWithoutEnd"));
            } else if (!isReversed && isNoticeTooLong(duration)) {
                found.add(Problem.of(
                        "noticeDays",
                        "contract.noticeBeforeStart",
                        duration.noticeBy().get(),
                        duration.startsOn().get()));
            }
        });
        return found;
    }

    private static boolean isNoticeTooLong(Duration duration) {
        LocalDate notice = duration.noticeBy().orElseThrow();
        return duration.startsOn().filter(notice::isBefore).isPresent();
    }

    static List<Problem> of(Clauses clauses) {
        List<Problem> found = new ArrayList<>();
        if (clauses.paymentDays().filter(days -> days < 0 || days > MOST_DAYS).isPresent()) {
            found.add(Problem.of("paymentDays", "contract.wrongPaymentDays", MOST_DAYS));
        }
        if (clauses.isEndOfMonth() && clauses.paymentDays().isEmpty()) {
            found.add(Problem.of("paymentDays", "contract.endOfMonthWithoutDays"));
        }
        boolean isRateWrong = clauses.penaltyRate()
                .filter(rate -> rate.compareTo(Percentage.ZERO) < 0 || rate.compareTo(MOST_RATE) > 0)
                .isPresent();
        if (isRateWrong) {
            found.add(Problem.of("penaltyRate", "contract.wrongRate"));
        }
        return found;
    }

    static List<Problem> of(Acceptance acceptance) {
        List<Problem> found = new ArrayList<>();
        boolean isAccepted = acceptance.how() != TermsAcceptance.NOT_ACCEPTED;
        if (isAccepted && acceptance.terms().isEmpty()) {
            found.add(Problem.of("terms", "contract.acceptanceWithoutTerms"));
        }
        if (!isAccepted && acceptance.acceptedOn().isPresent()) {
            found.add(Problem.of("acceptedOn", "contract.acceptedOnWithoutHow"));
        }
        return found;
    }
}
