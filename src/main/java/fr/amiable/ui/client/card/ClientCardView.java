package fr.amiable.ui.client.card;

import fr.amiable.ui.common.widget.TabContent;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Puts the tabs of the card together, each built when it is first opened. */
public final class ClientCardView {

    private ClientCardView() {}

    public static ClientCardController of(ClientCardModel model, CardFrame frame) {
        Map<CardTab, Supplier<TabContent<ClientFile>>> builders = new EnumMap<>(CardTab.class);
        builders.put(CardTab.ACCOUNT, () -> new AccountTab(model, frame));
        builders.put(CardTab.INVOICES, () -> new InvoicesTab(model, frame));
        builders.put(CardTab.CONTRACTS, () -> new ContractsTab(model, frame));
        builders.put(CardTab.DISPUTES, () -> new DisputesTab(model, frame));
        builders.put(CardTab.CHRONOLOGY, () -> new ChronologyTab(model, frame));
        builders.put(CardTab.CONTACTS, () -> new ContactsTab(model, frame));
        builders.put(CardTab.DOCUMENTS, () -> new DocumentsTab(model, frame));
        return new ClientCardController(model, builders, frame);
    }
}
