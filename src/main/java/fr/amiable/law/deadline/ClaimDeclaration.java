package fr.amiable.law.deadline;

import fr.amiable.law.LegalRow;
import fr.amiable.law.LegalTable;
import java.time.LocalDate;

/**
 * The time a creditor has to declare what he is owed once collective proceedings are published, and to ask to be
 * relieved when he is late, {@code law/claim-declaration.csv}. Counted by the rules of procedure (C. com. R662-1).
 */
public final class ClaimDeclaration {

    private static final LegalTable TABLE = LegalTable.named("claim-declaration");

    private final LegalRow rule;
    private final LocalDate publishedOn;
    private final ProceduralDeadline deadline;

    /** @throws IllegalArgumentException when the publication is older than the table */
    public ClaimDeclaration(LocalDate publishedOn, FrenchHolidays holidays) {
        this.rule = TABLE.inForceOn(publishedOn)
                .orElseThrow(() -> new IllegalArgumentException("no rule for a publication of " + publishedOn));
        this.publishedOn = publishedOn;
        this.deadline = new ProceduralDeadline(holidays);
    }

    /** True when the table says what holds for a publication of that day. */
    public static boolean isKnownOn(LocalDate publishedOn) {
        return TABLE.inForceOn(publishedOn).isPresent();
    }

    /** The last day to declare the claim. */
    public LocalDate lastDay() {
        return deadline.lastDay(publishedOn, TimeLimit.ofMonths(rule.number("declaration_months")));
    }

    /** The last day to ask to be relieved; never moved to a later day, to be on the safe side. */
    public LocalDate lastDayOfRelief() {
        return publishedOn.plusMonths(rule.number("relief_months"));
    }

    public String source() {
        return rule.get("source");
    }
}
