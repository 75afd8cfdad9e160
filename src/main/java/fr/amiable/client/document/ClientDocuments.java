package fr.amiable.client.document;

import fr.amiable.client.Attached;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientService;
import fr.amiable.common.Subject;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.OriginalArchive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The originals attached to a client, to his invoices, contracts and disputes, and to what was noted about him. */
public final class ClientDocuments {

    private static final Map<Attached, Subject.Kind> SUBJECTS = new EnumMap<>(Map.of(
            Attached.INVOICE, Subject.Kind.INVOICE,
            Attached.CONTRACT, Subject.Kind.CONTRACT,
            Attached.DISPUTE, Subject.Kind.DISPUTE,
            Attached.ENTRY, Subject.Kind.TIMELINE_ENTRY));

    private final ClientService clients;
    private final OriginalArchive originals;

    public ClientDocuments(ClientService clients, OriginalArchive originals) {
        this.clients = clients;
        this.originals = originals;
    }

    /** The last added first. */
    public List<Original> of(ClientId client) {
        Map<Attached, List<Long>> attached = clients.attachedTo(client);
        List<Original> found = new ArrayList<>(originals.of(Subject.Kind.CLIENT, List.of(client.value())));
        SUBJECTS.forEach(
                (kind, subject) -> found.addAll(originals.of(subject, attached.getOrDefault(kind, List.of()))));
        found.sort(Comparator.comparing(Original::addedAt)
                .thenComparing(Original::id)
                .reversed());
        return found;
    }
}
