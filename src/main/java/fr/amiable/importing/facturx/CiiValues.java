package fr.amiable.importing.facturx;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.importing.Finding;
import fr.amiable.importing.Findings;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the texts of elements into values; a text that is not one becomes a fault with its line. */
final class CiiValues {

    /** No exponent, and few digits: a longer number is an attack or an accident. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,10})?");

    private static final Pattern RATE = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?");
    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final String COMPACT_FORMAT = "102";
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;
    private static final int CENT_DECIMALS = 2;

    private final Findings findings;

    CiiValues(Findings findings) {
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    /** The text at the path; a fault when there is none. */
    String required(XmlNode from, String... path) {
        String text = from.textOf(path);
        if (text.isEmpty()) {
            findings.error("missing", String.join("/", path), line(from));
        }
        return text;
    }

    Optional<LocalDate> date(Optional<XmlNode> holder) {
        Optional<XmlNode> value =
                holder.flatMap(node -> node.find("DateTimeString").or(() -> node.find("DateTime")));
        return value.filter(node -> !node.isBlank()).flatMap(this::day);
    }

    private Optional<LocalDate> day(XmlNode value) {
        try {
            LocalDate day = value.name().equals("DateTime") ? isoDay(value.text()) : compactDay(value);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return Optional.of(day);
            }
        } catch (DateTimeException e) {
            // told below, with the line
        }
        findings.error("date", Finding.quoted(value.text()), value.attribute("format"), line(value));
        return Optional.empty();
    }

    private static LocalDate isoDay(String text) {
        return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
    }

    private static LocalDate compactDay(XmlNode value) {
        String format = value.attribute("format");
        if (!format.isEmpty() && !format.equals(COMPACT_FORMAT)) {
            throw new DateTimeException("format " + format);
        }
        return LocalDate.parse(value.text(), COMPACT);
    }

    Optional<BigDecimal> number(Optional<XmlNode> element) {
        return element.filter(node -> !node.isBlank()).flatMap(node -> {
            if (NUMBER.matcher(node.text()).matches()) {
                return Optional.of(new BigDecimal(node.text()));
            }
            findings.error("number", Finding.quoted(node.text()), node.name(), line(node));
            return Optional.empty();
        });
    }

    /** An amount in euros; a fraction of a cent is rounded, and that is told. */
    Optional<Money> money(Optional<XmlNode> element) {
        return number(element).map(value -> {
            if (value.stripTrailingZeros().scale() > CENT_DECIMALS) {
                XmlNode node = element.orElseThrow();
                findings.warning("cents", value.toPlainString(), node.name(), line(node));
            }
            return Money.rounded(value);
        });
    }

    Optional<Percentage> rate(Optional<XmlNode> element) {
        return element.filter(node -> !node.isBlank()).flatMap(node -> {
            if (RATE.matcher(node.text()).matches()) {
                return Optional.of(Percentage.of(node.text()));
            }
            findings.error("number", Finding.quoted(node.text()), node.name(), line(node));
            return Optional.empty();
        });
    }

    /** Whether an allowance or charge is a charge; a fault when the indicator is neither true nor false. */
    boolean isCharge(XmlNode adjustment) {
        String indicator = adjustment.textOf("ChargeIndicator", "Indicator");
        if (!indicator.equals("true") && !indicator.equals("false")) {
            findings.error("indicator", Finding.quoted(indicator), line(adjustment));
        }
        return indicator.equals("true");
    }

    static String line(XmlNode node) {
        return String.valueOf(node.line());
    }
}
