package fr.amiable.letter.check;

import fr.amiable.identifier.TrackingNumber;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.ProducedLetter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Looks at the deadline, the registered letter's number and the letters already sent. */
final class SendingChecks {

    private final LetterRequest request;
    private final LocalDate payBy;
    private final boolean isWorkingDay;

    private SendingChecks(LetterRequest request, LocalDate payBy, boolean isWorkingDay) {
        this.request = request;
        this.payBy = payBy;
        this.isWorkingDay = isWorkingDay;
    }

    static List<Check> of(LetterRequest request, LocalDate payBy, boolean isWorkingDay, List<ProducedLetter> earlier) {
        SendingChecks checks = new SendingChecks(request, payBy, isWorkingDay);
        List<Check> found = new ArrayList<>();
        if (request.type().setsDeadline()) {
            found.add(checks.deadline());
        }
        if (request.type().form().isRegistered()) {
            found.add(checks.registeredNumber());
        }
        if (request.type().isNotice()) {
            earlier.stream()
                    .filter(letter -> letter.type().isNotice())
                    .map(letter -> Check.orange("noticeAlreadySent", letter.writtenOn()))
                    .forEach(found::add);
        }
        return found;
    }

    private Check deadline() {
        if (!payBy.isAfter(request.writtenOn())) {
            return Check.red("deadlinePast", payBy, request.writtenOn());
        }
        return isWorkingDay ? Check.green("deadline", payBy) : Check.orange("deadlineNotWorking", payBy);
    }

    private Check registeredNumber() {
        if (request.registeredNumber().isEmpty()) {
            return Check.orange("noRegisteredNumber");
        }
        String number = request.registeredNumber().get();
        return TrackingNumber.isValid(TrackingNumber.normalise(number))
                ? Check.green("registeredNumber", number)
                : Check.orange("doubtfulRegisteredNumber", number);
    }
}
