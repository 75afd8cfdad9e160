package fr.amiable.cli;

import fr.amiable.letter.LetterService;
import fr.amiable.letter.statement.PrintedStatements;
import fr.amiable.payment.PaymentService;
import fr.amiable.payment.StatementService;
import fr.amiable.payment.bank.BankCheckService;

/** What commands do with money: what was received, and what is owed. */
public interface MoneyDesk {

    PaymentService payments();

    StatementService statements();

    /** Until when the bank's statement was compared. */
    BankCheckService bank();

    /** What clients promised, and what they pay by instalments, with the papers that say so. */
    AgreementDesk agreements(LetterService letters, PrintedStatements printed);
}
