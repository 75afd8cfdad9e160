package fr.amiable.cli;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.law.RateTable;
import fr.amiable.sample.LivingSample;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code amiable exemple}: fills an empty data folder with an invented business, to be explored in the window. */
@Command(name = "exemple")
final class ExampleCommand implements Runnable {

    private final Texts texts;
    private final Supplier<RateTable> rates;
    private final Desks desks;

    @ParentCommand
    private AmiableCommand root;

    @Mixin
    private Answer answer;

    ExampleCommand(Texts texts, Supplier<RateTable> rates, Desks desks) {
        this.texts = texts;
        this.rates = rates;
        this.desks = desks;
    }

    /** @throws fr.amiable.sample.DeskNotEmpty when something is recorded there already */
    @Override
    public void run() {
        try (Desk desk = desks.open(root.dataFolder())) {
            LocalDate day = LivingSample.lastDayWithRates(desk.today(), rates.get());
            desk.sample().fill(desk.today(), rates.get());
            int clients = desk.clients().rows().size();
            answer.write(
                    () -> Map.of("clients", clients, "le", day.toString()),
                    () -> texts.get("cli.example.done", clients, FrenchText.dateInWords(day)));
        }
    }
}
