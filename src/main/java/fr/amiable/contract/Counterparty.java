package fr.amiable.contract;

import fr.amiable.client.Client;
import fr.amiable.client.ClientKind;
import fr.amiable.client.MerchantStatus;

/** What the law of contracts looks at in the client: a consumer or a professional, a merchant or not. */
public record Counterparty(ClientKind kind, MerchantStatus merchantStatus) {

    public static Counterparty of(Client client) {
        return new Counterparty(client.kind(), client.merchantStatus());
    }
}
