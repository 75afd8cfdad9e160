package fr.amiable.identifier;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A VAT number of a member state of the European Union (or of Northern Ireland, XI). The French key is checked
 * (CGI 286 ter; key = (12 + 3 × (SIREN mod 97)) mod 97); keys with letters exist and are accepted as they are. Numbers
 * of other states are checked by their pattern only.
 */
public record VatNumber(String value) {

    private static final Pattern FRENCH = Pattern.compile("FR([0-9A-HJ-NP-Z]{2})([0-9]{9})");
    private static final String MONACO = "000";

    private static final Map<String, Pattern> ABROAD = Map.ofEntries(
            pattern("AT", "U[0-9]{8}"),
            pattern("BE", "[01][0-9]{9}"),
            pattern("BG", "[0-9]{9,10}"),
            pattern("CY", "[0-9]{8}[A-Z]"),
            pattern("CZ", "[0-9]{8,10}"),
            pattern("DE", "[0-9]{9}"),
            pattern("DK", "[0-9]{8}"),
            pattern("EE", "[0-9]{9}"),
            pattern("EL", "[0-9]{9}"),
            pattern("ES", "[0-9A-Z][0-9]{7}[0-9A-Z]"),
            pattern("FI", "[0-9]{8}"),
            pattern("HR", "[0-9]{11}"),
            pattern("HU", "[0-9]{8}"),
            pattern("IE", "[0-9][0-9A-Z+*][0-9]{5}[A-Z]{1,2}"),
            pattern("IT", "[0-9]{11}"),
            pattern("LT", "([0-9]{9}|[0-9]{12})"),
            pattern("LU", "[0-9]{8}"),
            pattern("LV", "[0-9]{11}"),
            pattern("MT", "[0-9]{8}"),
            pattern("NL", "[0-9A-Z+*]{10}[0-9]{2}"),
            pattern("PL", "[0-9]{10}"),
            pattern("PT", "[0-9]{9}"),
            pattern("RO", "[0-9]{2,10}"),
            pattern("SE", "[0-9]{12}"),
            pattern("SI", "[0-9]{8}"),
            pattern("SK", "[0-9]{10}"),
            pattern("XI", "([0-9]{9}|[0-9]{12}|GD[0-9]{3}|HA[0-9]{3})"));

    public VatNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a VAT number: " + value);
        }
    }

    /** Accepts spaces, dots and hyphens as people type them. */
    public static VatNumber of(String typed) {
        return new VatNumber(normalise(typed));
    }

    /** The number of a French company, with its numeric key. */
    public static VatNumber of(Siren siren) {
        return new VatNumber("FR" + frenchKey(siren.digits()) + siren.digits());
    }

    /** True for capitals and digits only, country first; {@link #normalise} first what was typed. */
    public static boolean isValid(String value) {
        if (value.startsWith("FR")) {
            return isValidFrench(value);
        }
        return isCountry(prefix(value))
                && ABROAD.get(prefix(value)).matcher(value.substring(2)).matches();
    }

    public static String normalise(String typed) {
        return TypedText.compact(typed);
    }

    /** Two letters, {@code EL} for Greece. */
    public String country() {
        return prefix(value);
    }

    /** The company number inside a French VAT number; empty for other states and for Monaco. */
    public Optional<Siren> siren() {
        return country().equals("FR") && !value.startsWith(MONACO, 4)
                ? Optional.of(new Siren(value.substring(4)))
                : Optional.empty();
    }

    /** {@code FR 83 404833048}; for other states the country is set off. */
    public String grouped() {
        return country().equals("FR")
                ? "FR " + value.substring(2, 4) + " " + value.substring(4)
                : country() + " " + value.substring(2);
    }

    static String frenchKey(String siren) {
        int key = (12 + 3 * (Integer.parseInt(siren) % 97)) % 97;
        return (key < 10 ? "0" : "") + key;
    }

    static boolean isCountry(String prefix) {
        return prefix.equals("FR") || ABROAD.containsKey(prefix);
    }

    static boolean isFrenchForm(String value) {
        return FRENCH.matcher(value).matches();
    }

    /** True for the numbers given to companies of Monaco, which have no SIREN: nine digits starting with 000. */
    static boolean hasCompany(String value) {
        String company = value.substring(4);
        return company.startsWith(MONACO) || Siren.isValid(company);
    }

    private static boolean isValidFrench(String value) {
        if (!isFrenchForm(value) || !hasCompany(value)) {
            return false;
        }
        String key = value.substring(2, 4);
        return !key.matches("[0-9]{2}") || key.equals(frenchKey(value.substring(4)));
    }

    private static String prefix(String value) {
        return value.length() < 2 ? "" : value.substring(0, 2);
    }

    private static Map.Entry<String, Pattern> pattern(String country, String regex) {
        return Map.entry(country, Pattern.compile(regex));
    }

    @Override
    public String toString() {
        return value;
    }
}
