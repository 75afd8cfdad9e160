package fr.amiable.ui.dispute.form;

import fr.amiable.client.ClientId;
import fr.amiable.contract.ContractId;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.Position;
import fr.amiable.dispute.RaisedBy;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.timeline.Channel;
import fr.amiable.ui.common.form.FormValues;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is typed in the dispute form, named so that it can be put aside. The client comes first, since another one empties what
 * follows, and the target date after what proposes it.
 */
public final class DisputeFieldValues {

    /** Between what is typed about one invoice; no one-line field holds it. */
    private static final String BETWEEN = "\t";

    private final DisputeFormModel model;

    private DisputeFieldValues(DisputeFormModel model) {
        this.model = model;
    }

    public static FormValues of(DisputeFormModel model) {
        return new DisputeFieldValues(model).values();
    }

    private FormValues values() {
        DisputeFields fields = model.fields();
        return new FormValues()
                .value(
                        "client",
                        fields.clientProperty(),
                        id -> String.valueOf(id.value()),
                        id -> new ClientId(Long.parseLong(id)))
                .constant("category", fields.categoryProperty(), DisputeCategory.class)
                .constant("raisedBy", fields.raisedByProperty(), RaisedBy.class)
                .constant("channel", fields.channelProperty(), Channel.class)
                .day("raisedOn", fields.raisedOnProperty())
                .text("words", fields.wordsProperty())
                .words("invoices", this::invoices, this::readInvoices)
                .all(
                        "contracts",
                        fields.contracts(),
                        id -> String.valueOf(id.value()),
                        id -> new ContractId(Long.parseLong(id)))
                .constant("position", fields.positionProperty(), Position.class)
                .day("targetOn", fields.targetOnProperty())
                .text("nextAct", fields.nextActProperty());
    }

    private String invoices() {
        return model.fields().invoices().stream()
                .map(one -> one.id().value() + BETWEEN + String.join(BETWEEN, one.typed()))
                .collect(Collectors.joining("\n"));
    }

    private void readInvoices(String written) {
        Map<InvoiceId, List<String>> typed = new LinkedHashMap<>();
        written.lines().forEach(line -> {
            List<String> parts = Arrays.asList(line.split(BETWEEN, -1));
            typed.put(new InvoiceId(Long.parseLong(parts.get(0))), parts.subList(1, parts.size()));
        });
        model.restore(typed);
    }
}
