package fr.amiable.payment;

import fr.amiable.common.Money;
import fr.amiable.common.Refusal;
import fr.amiable.law.interest.DebtPart;
import java.time.LocalDate;

/** Only what is due can be given up, and nothing twice. */
public final class WaivesMoreThanDue extends Refusal {

    private static final long serialVersionUID = 1L;

    WaivesMoreThanDue(DebtPart part, Money waivable, LocalDate day) {
        super("waiver.moreThanDue." + part.name(), waivable, day);
    }
}
