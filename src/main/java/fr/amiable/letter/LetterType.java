package fr.amiable.letter;

import static fr.amiable.letter.form.Asked.PRINCIPAL;
import static fr.amiable.letter.form.Asked.WHOLE;
import static fr.amiable.letter.form.LetterField.*;
import static fr.amiable.letter.form.LetterForm.about;
import static fr.amiable.letter.form.LetterTopic.CLIENT;
import static fr.amiable.letter.form.LetterTopic.CONTRACT;
import static fr.amiable.letter.form.LetterTopic.DISPUTE;
import static fr.amiable.letter.form.LetterTopic.INVOICES;

import fr.amiable.law.Regime;
import fr.amiable.letter.form.Addressee;
import fr.amiable.letter.form.Asked;
import fr.amiable.letter.form.LetterForm;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every letter the product can write; the names are stored. To add one: a constant here, its words and its templates. */
public enum LetterType {
    UPCOMING_REMINDER("L01", LetterPurpose.PREVENT, about(INVOICES).asking(PRINCIPAL)),
    FRIENDLY_REMINDER("L02", LetterPurpose.REMIND, about(INVOICES).asking(PRINCIPAL)),
    FIRM_REMINDER("L03", LetterPurpose.REMIND, about(INVOICES).asking(PRINCIPAL).within(8)),
    LAST_REMINDER(
            "L04", LetterPurpose.REMIND, about(INVOICES).asking(WHOLE).within(8).registered()),
    FORMAL_NOTICE(
            "L05",
            LetterPurpose.REMIND,
            about(INVOICES).asking(WHOLE).within(15).registered()),
    PERFORMANCE_NOTICE(
            "L06",
            LetterPurpose.PROTECT,
            about(CLIENT, OBLIGATION, CLAUSE, DEMAND, TERMINATION_WARNING, ENCLOSED)
                    .within(15)
                    .registered()),
    COMPLAINT_ANSWER("L07", LetterPurpose.ANSWER, about(DISPUTE, ANSWERED_POINTS, PROOFS, CONCLUSION, ENCLOSED)),
    COMPLAINT_RECEIPT("L08", LetterPurpose.ANSWER, about(DISPUTE, HANDLER, ANSWER_BY, MISSING)),
    SETTLEMENT_OFFER("L09", LetterPurpose.SETTLE, about(DISPUTE, OFFER, VALID_UNTIL)),
    INSTALMENT_AGREEMENT(
            "L10",
            LetterPurpose.SETTLE,
            about(INVOICES, SCHEDULE, INTEREST_CLAUSE, DEFAULT_CLAUSE, CONCESSIONS)
                    .asking(WHOLE)),
    BROKEN_PROMISE(
            "L11",
            LetterPurpose.REMIND,
            about(INVOICES, PROMISED_ON, PROMISED_FOR, PROMISED_AMOUNT)
                    .asking(PRINCIPAL)
                    .within(5)),
    MISSED_INSTALMENT(
            "L12",
            LetterPurpose.REMIND,
            about(INVOICES, AGREED_ON, MISSED_ON, MISSED_AMOUNT, BALANCE, ONLY_MISSED)
                    .asking(WHOLE)
                    // the eight days of the usual clause, once the letter could be presented
                    .within(15)
                    .registered()),
    ACCOUNT_LETTER("L13", LetterPurpose.REMIND, about(CLIENT).asking(PRINCIPAL)),
    DOCUMENT_REQUEST("L14", LetterPurpose.ANSWER, about(CLIENT, REQUESTED, WHY, ANSWER_BY)),
    MEDIATOR_LETTER(
            "L15",
            LetterPurpose.THIRD_PARTY,
            about(CLIENT, RECIPIENT, FACTS, STEPS, ENCLOSED).to(Addressee.MEDIATOR)),
    CONCILIATION_REQUEST(
            "L16",
            LetterPurpose.THIRD_PARTY,
            about(CLIENT, RECIPIENT, FACTS, STEPS, DEMAND, ENCLOSED)
                    .asking(WHOLE)
                    .to(Addressee.THIRD_PARTY)
                    .onlyFor(Regime.PROFESSIONAL, Regime.CONSUMER, Regime.COMMON_LAW)),
    INSURER_DECLARATION(
            "L17",
            LetterPurpose.THIRD_PARTY,
            about(CLIENT, RECIPIENT, POLICY, REFUSED_ON, FACTS, STEPS, ENCLOSED)
                    .asking(WHOLE)
                    .to(Addressee.THIRD_PARTY)
                    .registered()),
    HANDOVER(
            "L18",
            LetterPurpose.THIRD_PARTY,
            about(INVOICES, RECIPIENT, GREETING, FACTS, STEPS, DEMAND, HEARING, ENCLOSED)
                    .asking(WHOLE)
                    .to(Addressee.THIRD_PARTY)),
    SUSPENSION(
            "L19",
            LetterPurpose.PROTECT,
            about(INVOICES, SUSPENDED, SUSPENDED_FROM, RESUMPTION, CLAUSE)
                    .asking(PRINCIPAL)
                    .registered()
                    .onlyFor(Regime.PROFESSIONAL, Regime.CONSUMER, Regime.COMMON_LAW)),
    TERMINATION(
            "L20",
            LetterPurpose.PROTECT,
            about(CONTRACT, BREACH, NOTICE_ON, CLAUSE, EFFECT_ON, ENCLOSED)
                    .registered()
                    .onlyFor(Regime.PROFESSIONAL, Regime.CONSUMER, Regime.COMMON_LAW)),
    CLAIM_DECLARATION(
            "L21",
            LetterPurpose.THIRD_PARTY,
            about(INVOICES, RECIPIENT, PROCEEDINGS, OPENED_ON, SECURITY, ENCLOSED)
                    .asking(WHOLE)
                    .to(Addressee.THIRD_PARTY)
                    .registered()
                    .onlyFor(Regime.PROFESSIONAL, Regime.COMMON_LAW)),
    CLOSING("L22", LetterPurpose.SETTLE, about(INVOICES)),
    APOLOGY("L23", LetterPurpose.SETTLE, about(CLIENT, FACTS, GESTURE, CHANGES)),
    CONTRACT_END("L24", LetterPurpose.PREVENT, about(CONTRACT, ENDS_ON, REFUSE_BY, NOT_RENEWED)),
    CALL_SCRIPT(
            "L25",
            LetterPurpose.REMIND,
            about(CLIENT, AIM, QUESTIONS).asking(PRINCIPAL).to(Addressee.OWNER));

    /** The reminders of an unpaid invoice, up to the notice. */
    public static final List<LetterType> LADDER =
            List.of(FRIENDLY_REMINDER, FIRM_REMINDER, LAST_REMINDER, FORMAL_NOTICE);

    /** The levels of the tone, mildest first, whatever the order in which letters are numbered. */
    public static final List<LetterType> LEVELS =
            Stream.concat(Stream.of(UPCOMING_REMINDER), LADDER.stream()).toList();

    private final String code;
    private final LetterPurpose purpose;
    private final LetterForm form;

    LetterType(String code, LetterPurpose purpose, LetterForm form) {
        this.code = code;
        this.purpose = purpose;
        this.form = form;
    }

    /** {@code L05}: how lists number it. */
    public String code() {
        return code;
    }

    public LetterPurpose purpose() {
        return purpose;
    }

    public LetterForm form() {
        return form;
    }

    /** First part of the file names of its templates. */
    public String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True when the letter gives a last day to pay or to act. */
    public boolean setsDeadline() {
        return form.days() > 0;
    }

    /** False for a paper that the owner keeps for himself. */
    public boolean leaves() {
        return form.addressee() != Addressee.OWNER;
    }

    /** True when it presses for payment of what is late, short of the notice: what counts as a reminder already sent. */
    public boolean isReminder() {
        return switch (this) {
            case FRIENDLY_REMINDER, FIRM_REMINDER, LAST_REMINDER, BROKEN_PROMISE, MISSED_INSTALMENT -> true;
            default -> false;
        };
    }

    /** The level of the tone that it stands for; empty for a letter that takes no part in its rise. */
    public Optional<LetterType> level() {
        return switch (this) {
            case BROKEN_PROMISE -> Optional.of(FIRM_REMINDER);
            case MISSED_INSTALMENT -> Optional.of(LAST_REMINDER);
            default -> Optional.of(this).filter(LEVELS::contains);
        };
    }

    /** True when its tone is above that of the other one. */
    public boolean isFirmerThan(LetterType other) {
        return firmness() > other.firmness();
    }

    /** From 0 for the mildest on; below for a letter that takes no part in the rise of the tone. */
    public int firmness() {
        return level().map(LEVELS::indexOf).orElse(-1);
    }

    /** True when it puts the client in default of paying (C. civ. 1344). */
    public boolean isNotice() {
        return this == FORMAL_NOTICE;
    }

    /** True when it demands something of the client that collective proceedings forbid to demand (C. com. L622-7). */
    public boolean isPressing() {
        return switch (this) {
            case UPCOMING_REMINDER,
                    FORMAL_NOTICE,
                    PERFORMANCE_NOTICE,
                    INSTALMENT_AGREEMENT,
                    SETTLEMENT_OFFER,
                    SUSPENSION,
                    TERMINATION -> true;
            default -> isReminder();
        };
    }

    /** True when what the client contests is not asked for: whoever settles or judges the dispute is told the whole. */
    public boolean leavesContestedOut() {
        return form.addressee() == Addressee.CLIENT && this != INSTALMENT_AGREEMENT;
    }

    /** True when it asks for money that the accounts say is due. */
    public boolean asksForMoney() {
        return form.asked() != Asked.NOTHING;
    }
}
