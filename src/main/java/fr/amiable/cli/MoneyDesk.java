package fr.amiable.cli;

import fr.amiable.payment.PaymentService;
import fr.amiable.payment.StatementService;

/** What commands do with money: what was received, and what is owed. */
public interface MoneyDesk {

    PaymentService payments();

    StatementService statements();
}
