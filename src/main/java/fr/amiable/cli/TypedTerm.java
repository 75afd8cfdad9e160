package fr.amiable.cli;

import fr.amiable.law.term.PaymentTerms;

/** A time to pay as typed after {@code --delai}: {@code 30}, {@code 60} or {@code 45fdm}. */
record TypedTerm(int days, boolean isEndOfMonth) {

    /** How "fin de mois" is counted, as typed after {@code --methode}. */
    enum Method {
        A,
        B;

        Method other() {
            return this == A ? B : A;
        }
    }

    /** Days count from the receipt when one is known, else from the issue; "fin de mois" always from the issue. */
    PaymentTerms terms(Method method, boolean isReceiptKnown) {
        if (isEndOfMonth) {
            return method == Method.A ? PaymentTerms.endOfMonthA(days) : PaymentTerms.endOfMonthB(days);
        }
        return isReceiptKnown ? PaymentTerms.daysFromReceipt(days) : PaymentTerms.daysFromIssue(days);
    }
}
