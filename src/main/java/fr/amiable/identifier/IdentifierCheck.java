package fr.amiable.identifier;

import fr.amiable.common.Texts;
import java.util.List;
import java.util.OptionalInt;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.iban4j.InvalidCheckDigitException;

/**
 * What a text copied from a letter or an invoice turned out to be, whether its check digits are right, and why: the
 * words are read under {@code identifier.<key>}.
 */
public record IdentifierCheck(IdentifierType type, boolean isValid, String key, List<Object> arguments) {

    private static final int LONGEST_VAT_NUMBER = 14;
    /** What often stands before the number on a document and is copied with it. */
    private static final String LABEL = "^(SIREN|SIRET|TVA|IBAN)(:|N°)*";

    public IdentifierCheck {
        arguments = List.copyOf(arguments);
    }

    /** Never fails: a text that looks like nothing known is {@link IdentifierType#UNKNOWN}. */
    public static IdentifierCheck recognise(String typed) {
        String text = TypedText.compact(typed).replaceFirst(LABEL, "");
        if (text.isEmpty()) {
            return invalid(IdentifierType.UNKNOWN, "empty");
        }
        if (text.matches("[0-9]+")) {
            return digitsOnly(text);
        }
        if (TrackingNumber.isS10Form(text)) {
            return s10(text);
        }
        if (text.matches("RF[0-9]{2}.*")) {
            return creditorReference(text);
        }
        if (text.matches("[0-9][A-Z][0-9]{11}[0-9A-Z]{0,2}")) {
            return valid(IdentifierType.DOMESTIC_TRACKING, "tracking.valid", new TrackingNumber(text).grouped());
        }
        return vatOrIban(text);
    }

    /** The reason in French, for people. */
    public String reason(Texts texts) {
        return texts.get("identifier." + key, arguments.toArray());
    }

    private static IdentifierCheck digitsOnly(String digits) {
        return switch (digits.length()) {
            case Siren.LENGTH -> siren(digits);
            case Siret.LENGTH -> siret(digits);
            default -> invalid(IdentifierType.UNKNOWN, "digits", digits.length());
        };
    }

    private static IdentifierCheck siren(String digits) {
        if (Siren.isValid(digits)) {
            return valid(IdentifierType.SIREN, "siren.valid", new Siren(digits).grouped());
        }
        return invalid(IdentifierType.SIREN, "siren.key", Luhn.expectedLastDigit(digits), lastDigit(digits));
    }

    private static IdentifierCheck siret(String digits) {
        if (Siret.isValid(digits)) {
            return valid(IdentifierType.SIRET, "siret.valid", new Siret(digits).grouped());
        }
        String siren = digits.substring(0, Siren.LENGTH);
        if (!Siren.isValid(siren)) {
            return invalid(IdentifierType.SIRET, "siret.siren", siren, Luhn.expectedLastDigit(siren), lastDigit(siren));
        }
        return Siret.isOfLaPoste(digits)
                ? invalid(IdentifierType.SIRET, "siret.laPoste")
                : invalid(IdentifierType.SIRET, "siret.key", Luhn.expectedLastDigit(digits), lastDigit(digits));
    }

    private static IdentifierCheck s10(String text) {
        int expected = TrackingNumber.checkDigit(text);
        return TrackingNumber.isValid(text)
                ? valid(IdentifierType.S10, "s10.valid", new TrackingNumber(text).grouped(), expected)
                : invalid(IdentifierType.S10, "s10.key", expected, text.charAt(10));
    }

    private static IdentifierCheck creditorReference(String text) {
        if (CreditorReference.isValid(text)) {
            return valid(IdentifierType.CREDITOR_REFERENCE, "rf.valid", new CreditorReference(text).grouped());
        }
        return CreditorReference.isForm(text)
                ? invalid(IdentifierType.CREDITOR_REFERENCE, "rf.key", Mod97.expectedKey(text), text.substring(2, 4))
                : invalid(IdentifierType.CREDITOR_REFERENCE, "rf.form");
    }

    private static IdentifierCheck vatOrIban(String text) {
        String country = text.length() < 2 ? "" : text.substring(0, 2);
        OptionalInt ibanLength = country.matches("[A-Z]{2}") ? Iban.lengthIn(country) : OptionalInt.empty();
        if (text.length() > LONGEST_VAT_NUMBER && ibanLength.isPresent() && hasDigitAt(text, 2)) {
            return iban(text, ibanLength.getAsInt());
        }
        if (VatNumber.isCountry(country) && text.substring(2).matches(".*[0-9].*")) {
            return vat(text, country);
        }
        return invalid(IdentifierType.UNKNOWN, "unknown");
    }

    private static IdentifierCheck vat(String text, String country) {
        if (VatNumber.isValid(text)) {
            String key = country.equals("FR") ? "vat.valid" : "vat.abroad";
            return valid(IdentifierType.VAT, key, new VatNumber(text).grouped(), country);
        }
        if (!country.equals("FR")) {
            return invalid(IdentifierType.VAT, "vat.form", country);
        }
        if (!VatNumber.isFrenchForm(text)) {
            return invalid(IdentifierType.VAT, "vat.frenchForm", text.length() - 2);
        }
        String company = text.substring(4);
        return VatNumber.hasCompany(text)
                ? invalid(IdentifierType.VAT, "vat.key", VatNumber.frenchKey(company), text.substring(2, 4))
                : invalid(
                        IdentifierType.VAT, "vat.siren", company, Luhn.expectedLastDigit(company), lastDigit(company));
    }

    private static IdentifierCheck iban(String text, int length) {
        if (text.length() != length) {
            return invalid(IdentifierType.IBAN, "iban.length", text.substring(0, 2), length, text.length());
        }
        try {
            IbanUtil.validate(text);
            return valid(IdentifierType.IBAN, "iban.valid", new Iban(text).grouped());
        } catch (InvalidCheckDigitException wrongKey) {
            return invalid(IdentifierType.IBAN, "iban.key", Mod97.expectedKey(text), text.substring(2, 4));
        } catch (Iban4jException wrongForm) {
            return invalid(IdentifierType.IBAN, "iban.form", text.substring(0, 2));
        }
    }

    private static boolean hasDigitAt(String text, int position) {
        return text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }

    private static char lastDigit(String digits) {
        return digits.charAt(digits.length() - 1);
    }

    private static IdentifierCheck valid(IdentifierType type, String key, Object... arguments) {
        return new IdentifierCheck(type, true, key, List.of(arguments));
    }

    private static IdentifierCheck invalid(IdentifierType type, String key, Object... arguments) {
        return new IdentifierCheck(type, false, key, List.of(arguments));
    }
}
