package fr.amiable.cli;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.Regime;
import fr.amiable.law.term.PaymentTerms;
import fr.amiable.law.term.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amiable echeance}: when an invoice falls due, and whether its term is lawful. */
@Command(name = "echeance")
final class DueDateCommand implements Runnable {

    private final Texts texts;

    @Mixin
    private Answer answer;

    @Option(names = "--emission", required = true, paramLabel = "D")
    private LocalDate issuedOn;

    @Option(names = "--delai", required = true, paramLabel = "30|60|45fdm")
    private TypedTerm term;

    @Option(names = "--methode", defaultValue = "A", paramLabel = "A|B")
    private TypedTerm.Method method;

    @Option(names = "--reception", paramLabel = "D")
    private LocalDate receivedOn;

    @Option(names = "--client", defaultValue = "professionnel", paramLabel = "CLIENT")
    private Regime regime;

    @Option(names = "--secteur", defaultValue = "general", paramLabel = "SECTEUR")
    private Sector sector;

    DueDateCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void run() {
        Optional<LocalDate> received = Optional.ofNullable(receivedOn);
        PaymentTerms terms = term.terms(method, received.isPresent());
        LocalDate dueOn = terms.dueOn(issuedOn, received);
        List<String> warnings = warnings(terms, received);
        answer.write(() -> json(dueOn, warnings), () -> text(dueOn, warnings));
    }

    private List<String> warnings(PaymentTerms terms, Optional<LocalDate> received) {
        List<LegalWarning> found = new ArrayList<>(terms.legality(sector, regime, issuedOn, received));
        if (term.isEndOfMonth() && received.isPresent()) {
            found.add(LegalWarning.of("receiptNotUsed"));
        }
        return found.stream().map(warning -> warning.message(texts)).toList();
    }

    private static Map<String, Object> json(LocalDate dueOn, List<String> warnings) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("echeance", dueOn.toString());
        json.put("alertes", warnings);
        return json;
    }

    private String text(LocalDate dueOn, List<String> warnings) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("cli.dueDate.date", FrenchText.weekdayAndDate(dueOn)));
        if (term.isEndOfMonth()) {
            LocalDate other = term.terms(method.other(), false).dueOn(issuedOn, Optional.empty());
            lines.add(texts.get("cli.dueDate.other", method, method.other(), FrenchText.dateInWords(other)));
        }
        warnings.forEach(warning -> lines.add(texts.get("cli.warning", warning)));
        return String.join(System.lineSeparator(), lines);
    }
}
