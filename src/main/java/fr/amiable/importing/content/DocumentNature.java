package fr.amiable.importing.content;

import java.util.Optional;
import java.util.Set;

/** What a document type code of UNTDID 1001 means for the ledger. */
public enum DocumentNature {
    INVOICE(Set.of(
            "380", "82", "84", "326", "388", "389", "393", "501", "575", "623", "751", "780", "875", "876", "877")),
    CORRECTED_INVOICE(Set.of("384", "471", "472", "473")),
    DEPOSIT(Set.of("386", "500")),
    CREDIT_NOTE(Set.of("381", "83", "261", "262", "296", "308", "396", "420", "458", "502", "503", "532"));

    private final Set<String> codes;

    DocumentNature(Set<String> codes) {
        this.codes = codes;
    }

    public static Optional<DocumentNature> ofCode(String code) {
        for (DocumentNature nature : values()) {
            if (nature.codes.contains(code)) {
                return Optional.of(nature);
            }
        }
        return Optional.empty();
    }
}
