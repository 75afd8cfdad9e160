package fr.amiable.letter.form;

import java.util.Locale;

/**
 * One thing a letter may need beside what the desk knows; its words are {@code LetterField.<NAME>}, its name in templates is the
 * same in camel case.
 */
public enum LetterField {
    RECIPIENT(EntryKind.ADDRESS, true),
    GREETING(EntryKind.LINE, true),
    POLICY(EntryKind.LINE, true),
    REFUSED_ON(EntryKind.DATE, true),
    PROCEEDINGS(EntryKind.LINE, true),
    OPENED_ON(EntryKind.DATE, true),
    SECURITY(EntryKind.LINE, true),
    OBLIGATION(EntryKind.TEXT, true),
    CLAUSE(EntryKind.LINE, false),
    BREACH(EntryKind.TEXT, true),
    FACTS(EntryKind.TEXT, true),
    ANSWERED_POINTS(EntryKind.POINTS, true),
    PROOFS(EntryKind.LIST, false),
    CONCLUSION(EntryKind.TEXT, true),
    HANDLER(EntryKind.LINE, true),
    REQUESTED(EntryKind.LIST, true),
    WHY(EntryKind.TEXT, true),
    MISSING(EntryKind.LIST, false),
    ANSWER_BY(EntryKind.DATE, true),
    OFFER(EntryKind.TEXT, true),
    VALID_UNTIL(EntryKind.DATE, true),
    SCHEDULE(EntryKind.SCHEDULE, true),
    INTEREST_CLAUSE(EntryKind.TEXT, false),
    CONCESSIONS(EntryKind.TEXT, false),
    DEFAULT_CLAUSE(EntryKind.TEXT, false),
    PROMISED_ON(EntryKind.DATE, false),
    PROMISED_FOR(EntryKind.DATE, true),
    PROMISED_AMOUNT(EntryKind.MONEY, true),
    AGREED_ON(EntryKind.DATE, false),
    MISSED_ON(EntryKind.DATE, true),
    MISSED_AMOUNT(EntryKind.MONEY, true),
    BALANCE(EntryKind.MONEY, false),
    ONLY_MISSED(EntryKind.FLAG, false),
    STEPS(EntryKind.LIST, true),
    DEMAND(EntryKind.TEXT, true),
    HEARING(EntryKind.LINE, false),
    TERMINATION_WARNING(EntryKind.FLAG, false),
    SUSPENDED(EntryKind.TEXT, true),
    SUSPENDED_FROM(EntryKind.DATE, true),
    RESUMPTION(EntryKind.TEXT, false),
    NOTICE_ON(EntryKind.DATE, true),
    EFFECT_ON(EntryKind.DATE, true),
    GESTURE(EntryKind.TEXT, true),
    CHANGES(EntryKind.TEXT, false),
    NOT_RENEWED(EntryKind.FLAG, false),
    ENDS_ON(EntryKind.DATE, true),
    REFUSE_BY(EntryKind.DATE, false),
    AIM(EntryKind.TEXT, true),
    QUESTIONS(EntryKind.LIST, true),
    ENCLOSED(EntryKind.LIST, false);

    private final EntryKind kind;
    private final boolean isRequired;

    LetterField(EntryKind kind, boolean isRequired) {
        this.kind = kind;
        this.isRequired = isRequired;
    }

    public EntryKind kind() {
        return kind;
    }

    /** True when the letter cannot be written without it. */
    public boolean isRequired() {
        return isRequired;
    }

    /** {@code answerBy}, as templates name it. */
    public String templateName() {
        StringBuilder name = new StringBuilder();
        for (String part : name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }
}
