package fr.amiable.payment.bank;

import fr.amiable.common.Texts;
import java.time.LocalDate;

/** What is known of the bank, in a sentence or two. */
public record BankCheckWords(Texts texts) {

    /** Until when the statement was compared, with the number of days since; the last payment recorded when it never was. */
    public String known(BankCheck check) {
        return check.statedUntil()
                .map(day -> dated("bank.stated", check, day))
                .orElseGet(() -> texts.get("bank.neverStated") + " "
                        + check.lastPaymentOn()
                                .map(day -> dated("bank.lastPayment", check, day))
                                .orElseGet(() -> texts.get("bank.noPayment")));
    }

    private String dated(String key, BankCheck check, LocalDate day) {
        return texts.get(key, day, check.daysSince(day));
    }

    /** The same, and what to do before asking for money when it is old. */
    public String warning(BankCheck check) {
        return check.isOld() ? known(check) + " " + texts.get("bank.advice") : known(check);
    }
}
