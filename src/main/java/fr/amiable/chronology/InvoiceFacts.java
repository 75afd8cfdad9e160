package fr.amiable.chronology;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.evidence.Original;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.timeline.Direction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Invoices, deposits and credit notes, by their day of issue, with the files attached to them. */
final class InvoiceFacts implements FactSource {

    private final OriginalArchive originals;
    private final Texts texts;

    InvoiceFacts(OriginalArchive originals, Texts texts) {
        this.originals = originals;
        this.texts = texts;
    }

    @Override
    public List<ChronologyEntry> of(Scope scope) {
        Map<Subject, List<Original>> files = originals.of(Subject.Kind.INVOICE, scope.invoiceIds()).stream()
                .collect(Collectors.groupingBy(Original::subject));
        return scope.invoices().stream()
                .map(row -> entry(row).with(files.getOrDefault(row.id().subject(), List.of())))
                .toList();
    }

    private ChronologyEntry entry(InvoiceRow row) {
        String detail = row.type() == InvoiceType.CREDIT_NOTE
                ? texts.get("chronology.creditNote", row.gross())
                : texts.get("chronology.invoice", row.gross(), row.dueOn());
        String title = texts.of(row.type()) + FrenchText.NO_BREAK_SPACE + row.number();
        return ChronologyEntry.of(
                        row.issuedOn(),
                        ChronologyKind.INVOICE,
                        title,
                        detail,
                        row.id().subject())
                .by(Optional.empty(), Direction.SENT)
                .produced(Sentences.of(title, detail));
    }
}
