package fr.amiable.ui.client;

import fr.amiable.client.Client;
import fr.amiable.client.ClientKind;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Texts;
import java.util.Locale;

/** What a client is, in a few words. */
public final class ClientWords {

    private final Texts texts;

    public ClientWords(Texts texts) {
        this.texts = texts;
    }

    /** Kind, status when it is known, and reference. */
    public String whatItIs(Client client) {
        boolean isStatusKnown =
                client.kind() == ClientKind.PROFESSIONAL && client.merchantStatus() != MerchantStatus.UNKNOWN;
        String status = isStatusKnown ? ", " + texts.of(client.merchantStatus()) : "";
        return (texts.of(client.kind()) + status).toLowerCase(Locale.FRANCE) + " · "
                + client.id().label();
    }
}
