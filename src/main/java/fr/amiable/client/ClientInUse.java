package fr.amiable.client;

import fr.amiable.common.Refusal;
import java.util.List;
import java.util.Map;

/** A client cannot be removed while anything is attached to it. */
public final class ClientInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    ClientInUse(Client client, Map<Attached, List<Long>> attached) {
        super(
                "client.inUse",
                client.name(),
                count(attached, Attached.INVOICE),
                count(attached, Attached.PAYMENT),
                count(attached, Attached.LETTER),
                count(attached, Attached.CONTRACT),
                count(attached, Attached.DISPUTE),
                count(attached, Attached.ENTRY),
                count(attached, Attached.FILE));
    }

    private static int count(Map<Attached, List<Long>> attached, Attached kind) {
        return attached.getOrDefault(kind, List.of()).size();
    }
}
