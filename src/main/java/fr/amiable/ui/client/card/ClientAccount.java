package fr.amiable.ui.client.card;

import fr.amiable.client.profile.PayerProfile;
import fr.amiable.common.Money;
import fr.amiable.payment.Payment;
import java.util.List;

/** What a client paid, newest first, and how he pays. */
record ClientAccount(List<Payment> payments, PayerProfile profile) {

    /** Money received that no invoice has received yet. */
    Money credit() {
        return Money.sum(payments.stream().map(Payment::unallocated).toList());
    }
}
