package fr.amiable.contract.check;

import java.util.Comparator;
import java.util.List;

/** What the law says of a contract, point by point; computed from the facts alone, never stored. */
public record ContractCheck(List<CheckLine> lines) {

    public ContractCheck {
        lines = List.copyOf(lines);
    }

    public static ContractCheck of(ContractCase facts) {
        Lines lines = new Lines(facts);
        ProofChecks.addTo(lines, facts);
        TermsChecks.addTo(lines, facts);
        PaymentChecks.addTo(lines, facts);
        ClauseChecks.addTo(lines, facts);
        OffPremisesChecks.addTo(lines, facts);
        RenewalChecks.addTo(lines, facts);
        return new ContractCheck(lines.all().stream()
                .sorted(Comparator.comparing(CheckLine::point))
                .toList());
    }

    /** The gravest light; green when all is well. */
    public Light worst() {
        return lines.stream()
                .map(CheckLine::light)
                .max(Comparator.naturalOrder())
                .orElse(Light.GREEN);
    }

    public List<CheckLine> at(Light light) {
        return lines.stream().filter(line -> line.light() == light).toList();
    }
}
