package fr.amiable.cli;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.law.Regime;
import fr.amiable.law.limitation.Limitation;
import fr.amiable.law.limitation.LimitationEvent;
import fr.amiable.law.limitation.LimitationPeriod;
import fr.amiable.law.limitation.LimitedClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amiable prescription}: until when a claim may be brought to court. */
@Command(name = "prescription")
final class LimitationCommand implements Runnable {

    private final Texts texts;

    @Mixin
    private Answer answer;

    @Option(names = "--client", defaultValue = "professionnel", paramLabel = "CLIENT")
    private Regime regime;

    @Option(names = "--nature", paramLabel = "NATURE")
    private LimitedClaim nature;

    @Option(names = "--execution", paramLabel = "D")
    private LocalDate performedOn;

    @Option(names = "--echeance", paramLabel = "D")
    private LocalDate dueOn;

    @Option(names = "--evenement", paramLabel = "D=MOT")
    private List<LimitationEvent> events = List.of();

    LimitationCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void run() {
        if (performedOn == null && dueOn == null) {
            throw new WrongUsage("limitationDates");
        }
        LimitedClaim claim = nature == null ? LimitedClaim.of(regime) : nature;
        LimitationPeriod period =
                new Limitation().period(claim, Optional.ofNullable(performedOn), Optional.ofNullable(dueOn), events);
        answer.write(() -> json(period), () -> text(period));
    }

    private Map<String, Object> json(LimitationPeriod period) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("debut", period.startsOn().toString());
        json.put("duree", texts.get("cli.limitation.years", period.years()));
        json.put("derniereDate", period.lastDay().toString());
        json.put("source", period.source());
        json.put("alertes", warnings(period));
        return json;
    }

    private String text(LimitationPeriod period) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(
                "cli.limitation.period",
                FrenchText.dateInWords(period.startsOn()),
                texts.get("cli.limitation.years", period.years()),
                period.source()));
        lines.add(texts.get("cli.limitation.last", FrenchText.weekdayAndDate(period.lastDay())));
        warnings(period).forEach(warning -> lines.add(texts.get("cli.warning", warning)));
        lines.add(texts.get("cli.limitation.letters"));
        return String.join(System.lineSeparator(), lines);
    }

    private List<String> warnings(LimitationPeriod period) {
        return period.warnings().stream().map(warning -> warning.message(texts)).toList();
    }
}
