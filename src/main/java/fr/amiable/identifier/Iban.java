package fr.amiable.identifier;

import java.util.OptionalInt;
import org.iban4j.CountryCode;
import org.iban4j.IbanUtil;

/** An international bank account number (ISO 13616): length and pattern of its country, key modulo 97. */
public record Iban(String value) {

    public Iban {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an IBAN: " + value);
        }
    }

    /** Accepts spaces as people type them, and a leading "IBAN". */
    public static Iban of(String typed) {
        return new Iban(normalise(typed));
    }

    /** True for capitals and digits only; {@link #normalise} first what was typed. */
    public static boolean isValid(String value) {
        return IbanUtil.isValid(value);
    }

    public static String normalise(String typed) {
        return TypedText.compact(typed).replaceFirst("^IBAN", "");
    }

    /** The two letters of the country that keeps the account. */
    public String country() {
        return value.substring(0, 2);
    }

    /** Groups of four, as printed on bank documents: {@code FR14 2004 1010 0505 0001 3M02 606}. */
    public String grouped() {
        return TypedText.grouped(value, 4);
    }

    /** How many characters the accounts of a country have; empty when the country has no IBAN. */
    static OptionalInt lengthIn(String country) {
        CountryCode code = CountryCode.getByCode(country);
        return code == null || !IbanUtil.isSupportedCountry(code)
                ? OptionalInt.empty()
                : OptionalInt.of(IbanUtil.getIbanLength(code));
    }

    @Override
    public String toString() {
        return value;
    }
}
