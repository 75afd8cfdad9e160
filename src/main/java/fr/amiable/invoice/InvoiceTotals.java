package fr.amiable.invoice;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an invoice asks for: before tax, tax, all included, and {@code prepaid}, the deposits already deducted on it.
 * Credit notes keep positive amounts: their type says that they take away.
 */
public record InvoiceTotals(Money net, Money vat, Money gross, Money prepaid) {

    public static final InvoiceTotals NOTHING = new InvoiceTotals(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** VAT is computed once per rate on the sum of that rate's lines (CGI ann. II 242 nonies A I 11°). */
    public static InvoiceTotals of(List<InvoiceLine> lines, Money prepaid) {
        Money net = Money.sum(lines.stream().map(InvoiceLine::net).toList());
        Money vat = Money.sum(vatByRate(lines).values());
        return new InvoiceTotals(net, vat, net.plus(vat), prepaid);
    }

    /** The tax of each rate, lowest rate first. */
    public static Map<Percentage, Money> vatByRate(List<InvoiceLine> lines) {
        Map<Percentage, Money> netByRate = lines.stream()
                .collect(Collectors.toMap(InvoiceLine::vatRate, InvoiceLine::net, Money::plus, TreeMap::new));
        Map<Percentage, Money> vat = new TreeMap<>();
        netByRate.forEach((rate, net) -> vat.put(rate, rate.of(net)));
        return vat;
    }

    /** What is left to pay on the face of the invoice. */
    public Money payable() {
        return gross.minus(prepaid);
    }
}
