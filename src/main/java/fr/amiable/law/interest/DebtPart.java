package fr.amiable.law.interest;

import java.util.List;

/** The three parts of a debt that can be paid or given up; the names are stored. */
public enum DebtPart {
    INDEMNITY,
    INTEREST,
    PRINCIPAL;

    /** In the order a payment settles them. */
    public static List<DebtPart> in(Imputation order) {
        return switch (order) {
            case COSTS_FIRST -> List.of(INDEMNITY, INTEREST, PRINCIPAL);
            case INTEREST_FIRST -> List.of(INTEREST, PRINCIPAL, INDEMNITY);
            case PRINCIPAL_FIRST -> List.of(PRINCIPAL, INTEREST, INDEMNITY);
        };
    }
}
