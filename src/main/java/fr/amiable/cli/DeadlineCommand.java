package fr.amiable.cli;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.law.deadline.FrenchHolidays;
import fr.amiable.law.deadline.ProceduralDeadline;
import fr.amiable.law.deadline.TimeLimit;
import java.time.LocalDate;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amiable delai}: the last day of a procedural time limit. */
@Command(name = "delai")
final class DeadlineCommand implements Runnable {

    private final Texts texts;

    @Mixin
    private Answer answer;

    @Option(names = "--depart", required = true, paramLabel = "D")
    private LocalDate act;

    @Option(names = "--duree", required = true, paramLabel = "15j|1m|1m15j")
    private TimeLimit limit;

    @Option(names = "--alsace-moselle")
    private boolean isAlsaceMoselle;

    DeadlineCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void run() {
        LocalDate last = new ProceduralDeadline(new FrenchHolidays(isAlsaceMoselle)).lastDay(act, limit);
        answer.write(
                () -> Map.of("fin", last.toString()),
                () -> texts.get("cli.deadline.last", FrenchText.weekdayAndDate(last)));
    }
}
