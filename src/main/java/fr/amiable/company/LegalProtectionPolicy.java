package fr.amiable.company;

import fr.amiable.common.Words;

/** The owner's legal-protection insurance; empty words when there is none. */
public record LegalProtectionPolicy(String insurer, String policyNumber, String contact) {

    public static final LegalProtectionPolicy NONE = new LegalProtectionPolicy("", "", "");

    public LegalProtectionPolicy {
        insurer = Words.clean(insurer);
        policyNumber = Words.clean(policyNumber);
        contact = Words.clean(contact);
    }
}
