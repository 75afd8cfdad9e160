package fr.amiable.law.limitation;

import fr.amiable.law.Regime;

/** What is claimed, as far as limitation looks at it. */
public enum LimitedClaim {
    /** A professional's goods or services to a consumer: C. conso. L218-2. */
    CONSUMER,
    /** Between merchants, or from trade: C. com. L110-4 I. */
    PROFESSIONAL,
    /** Common law: C. civ. 2224. */
    COMMON_LAW,
    /** Debts of the State, local authorities and their public bodies: loi 68-1250. */
    PUBLIC_BODY,
    /** Carriage of goods, for the freight as well: C. com. L133-6. */
    CARRIAGE,
    /** A judgment, or another title of CPCE L111-3 1° to 3°: CPCE L111-4. */
    ENFORCEABLE_TITLE;

    public static LimitedClaim of(Regime regime) {
        return switch (regime) {
            case PROFESSIONAL -> PROFESSIONAL;
            case CONSUMER -> CONSUMER;
            case PUBLIC_BODY -> PUBLIC_BODY;
            case COMMON_LAW -> COMMON_LAW;
        };
    }
}
