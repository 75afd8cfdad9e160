package fr.amiable.law.interest;

/** What a part payment settles first (C. civ. 1343-1); any order more favourable to the debtor may be chosen. */
public enum Imputation {
    /** The lump sum, then the interest accrued, then the principal. */
    COSTS_FIRST,
    /** The interest accrued, then the principal; the lump sum is claimed apart and settled last. */
    INTEREST_FIRST,
    /** The principal, then the interest accrued, then the lump sum. */
    PRINCIPAL_FIRST
}
