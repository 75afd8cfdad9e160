package fr.amiable.letter;

import fr.amiable.common.Refusal;
import fr.amiable.payment.AccountStatement;
import java.util.List;

/** A letter or a statement goes to one client only. */
public final class SeveralClients extends Refusal {

    private static final long serialVersionUID = 1L;

    private SeveralClients() {
        super("letter.severalClients");
    }

    static void refuseIn(List<AccountStatement> accounts) {
        if (accounts.stream().map(account -> account.client().id()).distinct().count() != 1) {
            throw new SeveralClients();
        }
    }
}
