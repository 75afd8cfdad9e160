package fr.amiable.ui.invoice;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.Words;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.ui.common.TypedNumber;
import fr.amiable.ui.common.form.FormValues;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One line of the invoice form, as typed. */
public final class LineModel {

    /** The rate proposed for a new line: the ordinary one (CGI 278). */
    static final String USUAL_VAT = "20";

    private final StringProperty description = new SimpleStringProperty("");
    private final StringProperty quantity = new SimpleStringProperty("1");
    private final StringProperty unitPrice = new SimpleStringProperty("");
    private final StringProperty vatRate = new SimpleStringProperty(USUAL_VAT);
    private final StringProperty discount = new SimpleStringProperty("");

    public static LineModel of(InvoiceLine line) {
        LineModel model = new LineModel();
        model.description.set(line.description());
        model.quantity.set(FrenchText.number(line.quantity()));
        model.unitPrice.set(FrenchText.number(line.unitPrice()));
        model.vatRate.set(FrenchText.number(line.vatRate().points()));
        model.discount.set(
                line.discount().isZero()
                        ? ""
                        : FrenchText.number(line.discount().points()));
        return model;
    }

    /** True while nothing was typed that would be missed. */
    public boolean isBlank() {
        return Words.clean(description.get()).isEmpty()
                && Words.clean(unitPrice.get()).isEmpty();
    }

    /** The line in figures; empty while something in it is missing or wrong. */
    public Optional<InvoiceLine> line() {
        Optional<BigDecimal> howMany = TypedNumber.read(quantity.get());
        Optional<BigDecimal> price = TypedNumber.read(unitPrice.get());
        Optional<Percentage> vat = TypedNumber.readRate(vatRate.get());
        Optional<Percentage> off = discountRate();
        if (Stream.of(howMany, price, vat, off).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(
                new InvoiceLine(Words.clean(description.get()), howMany.get(), price.get(), vat.get(), off.get()));
    }

    private Optional<Percentage> discountRate() {
        return Words.clean(discount.get()).isEmpty()
                ? Optional.of(Percentage.ZERO)
                : TypedNumber.readRate(discount.get());
    }

    /** Before tax; zero while the line is not readable. */
    public Money net() {
        return line().map(InvoiceLine::net).orElse(Money.ZERO);
    }

    public StringProperty descriptionProperty() {
        return description;
    }

    public StringProperty quantityProperty() {
        return quantity;
    }

    public StringProperty unitPriceProperty() {
        return unitPrice;
    }

    public StringProperty vatRateProperty() {
        return vatRate;
    }

    public StringProperty discountProperty() {
        return discount;
    }

    FormValues values() {
        return new FormValues()
                .text("description", description)
                .text("quantity", quantity)
                .text("unitPrice", unitPrice)
                .text("vatRate", vatRate)
                .text("discount", discount);
    }

    Stream<StringProperty> fields() {
        return Stream.of(description, quantity, unitPrice, vatRate, discount);
    }
}
