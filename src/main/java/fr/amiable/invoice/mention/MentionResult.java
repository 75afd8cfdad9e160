package fr.amiable.invoice.mention;

import fr.amiable.law.mention.InvoiceMention;

/** One mention of the law and what was found of it. */
public record MentionResult(InvoiceMention mention, Finding finding) {

    public Finding.Presence state() {
        return finding.state();
    }
}
