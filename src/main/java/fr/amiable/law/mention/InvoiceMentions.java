package fr.amiable.law.mention;

import fr.amiable.law.LegalRow;
import fr.amiable.law.LegalTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The mentions of an invoice, in the order of the check-list: {@code law/invoice-mentions.csv}. */
public final class InvoiceMentions {

    private static final List<InvoiceMention> ALL = LegalTable.named("invoice-mentions").rows().stream()
            .map(InvoiceMentions::mention)
            .toList();

    private InvoiceMentions() {}

    public static List<InvoiceMention> all() {
        return ALL;
    }

    private static InvoiceMention mention(LegalRow row) {
        return new InvoiceMention(
                row.number("number"),
                row.get("mention"),
                row.startsOn(),
                Optional.of(row.get("announced_on"))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse),
                row.get("concerned"),
                row.get("source"),
                InvoiceMention.Risk.valueOf(row.get("risk")),
                row.get("action"),
                row.get("verified").equals("yes"));
    }
}
