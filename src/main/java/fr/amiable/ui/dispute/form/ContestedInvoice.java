package fr.amiable.ui.dispute.form;

import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.dispute.Contestable;
import fr.amiable.dispute.ContestedPart;
import fr.amiable.invoice.InvoiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** An invoice the dispute concerns, and what is contested of it as typed: line by line, and on the whole beside its lines. */
public final class ContestedInvoice {

    private final Contestable invoice;
    private final StringProperty whole = new SimpleStringProperty("");
    private final List<LinePart> lines;
    private Money kept = Money.ZERO;

    ContestedInvoice(Contestable invoice) {
        this.invoice = invoice;
        this.lines = invoice.lines().stream().map(LinePart::new).toList();
    }

    /** Shows what a dispute contests already. */
    void show(List<ContestedPart> parts) {
        kept = Money.ZERO;
        for (ContestedPart part : parts) {
            kept = kept.plus(part.amount());
            Optional<LinePart> line =
                    part.line().filter(place -> place < lines.size()).map(lines::get);
            line.ifPresentOrElse(found -> found.show(part.amount()), () -> whole.set(LinePart.written(part.amount())));
        }
    }

    /** What is typed as it is typed: of the whole first, then of each line. */
    List<String> typed() {
        return Stream.concat(Stream.of(whole), lines.stream().map(LinePart::amountProperty))
                .map(StringProperty::get)
                .toList();
    }

    /** Puts back what {@link #typed()} said; lines that are not there any more are left out. */
    void type(List<String> words) {
        whole.set(words.isEmpty() ? "" : words.get(0));
        for (int place = 0; place < Math.min(lines.size(), words.size() - 1); place++) {
            lines.get(place).amountProperty().set(words.get(place + 1));
        }
    }

    void contestAll() {
        lines.forEach(line -> line.show(Money.ZERO));
        whole.set(LinePart.written(invoice.free()));
    }

    /** Empty when an amount cannot be read. */
    Optional<Money> total() {
        Optional<Money> total = LinePart.read(whole.get());
        for (LinePart line : lines) {
            total = total.flatMap(sum -> line.money().map(sum::plus));
        }
        return total;
    }

    /** One part at least, of zero when the invoice is concerned but nothing of it is refused. */
    List<ContestedPart> parts() {
        List<ContestedPart> parts = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            add(parts, Optional.of(place), lines.get(place).money());
        }
        add(parts, Optional.empty(), LinePart.read(whole.get()));
        return parts.isEmpty() ? List.of(new ContestedPart(id(), Optional.empty(), Money.ZERO)) : List.copyOf(parts);
    }

    private void add(List<ContestedPart> parts, Optional<Integer> line, Optional<Money> amount) {
        amount.filter(Money::isPositive).ifPresent(money -> parts.add(new ContestedPart(id(), line, money)));
    }

    List<Problem> problems() {
        if (total().isEmpty()) {
            return List.of(Problem.of("parts", "dispute.unreadablePart", invoice.number()));
        }
        List<Problem> found = new ArrayList<>();
        lines.stream()
                .filter(line ->
                        line.money().orElse(Money.ZERO).compareTo(line.line().gross()) > 0)
                .forEach(line -> found.add(Problem.of(
                        "parts",
                        "dispute.lineAboveItself",
                        line.line().description(),
                        line.line().gross())));
        if (total().get().compareTo(invoice.free().max(kept)) > 0) {
            found.add(Problem.of("parts", "dispute.partAboveDue", invoice.number(), total().get(), invoice.free()));
        }
        return found;
    }

    InvoiceId id() {
        return invoice.invoice();
    }

    Contestable invoice() {
        return invoice;
    }

    /** What is contested of the invoice beside its lines. */
    public StringProperty wholeProperty() {
        return whole;
    }

    List<LinePart> lines() {
        return lines;
    }
}
