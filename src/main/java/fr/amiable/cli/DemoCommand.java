package fr.amiable.cli;

import fr.amiable.bundle.dossier.DossierOrder;
import fr.amiable.bundle.dossier.DossierProfile;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeRow;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.law.RateTable;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.sample.SampleInvoices;
import fr.amiable.sample.LivingSample;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amiable demo}: the letters and the statement of an invented business, in a data folder of its own. */
@Command(name = "demo")
final class DemoCommand implements Runnable {

    private static final String REGISTERED_NUMBER = "2C04812345678";

    private final Texts texts;
    private final Supplier<RateTable> rates;
    private final Desks desks;

    @Mixin
    private Answer answer;

    @Option(names = "--vers", paramLabel = "DOSSIER", defaultValue = "demo")
    private Path folder;

    DemoCommand(Texts texts, Supplier<RateTable> rates, Desks desks) {
        this.texts = texts;
        this.rates = rates;
        this.desks = desks;
    }

    @Override
    public void run() {
        WrittenFiles.to(folder.resolve("decompte.pdf"));
        try (Desk desk = desks.openTemporary()) {
            LocalDate day = LivingSample.lastDayWithRates(desk.today(), rates.get());
            List<Path> written = write(desk, day);
            answer.write(() -> json(written), () -> text(day, written));
            if (!day.equals(desk.today())) {
                answer.warn(Stream.of(texts.get("cli.demo.rateMissing", day), texts.get("cli.demo.noBundle")), texts);
            }
        }
    }

    private List<Path> write(Desk desk, LocalDate day) {
        SampleInvoices sample = desk.sample().fill(day, rates.get());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("decompte", desk.printedStatements().print(sample.professional(), day));
        files.put("rappel-courtois", letter(desk, LetterType.FRIENDLY_REMINDER, List.of(sample.oversight()), day));
        files.put("relance-ferme", letter(desk, LetterType.FIRM_REMINDER, List.of(sample.reminded()), day));
        files.put("mise-en-demeure-professionnel", notice(desk, sample.professional(), day));
        files.put("mise-en-demeure-consommateur", notice(desk, List.of(sample.consumer()), day));
        files.put("mise-en-demeure-public", notice(desk, List.of(sample.publicBody()), day));
        List<Path> written = new ArrayList<>();
        files.forEach((name, pdf) ->
                written.add(WrittenFiles.to(folder.resolve(name + ".pdf")).write(pdf)));
        if (day.equals(desk.today())) {
            written.add(bundle(desk));
        }
        return written;
    }

    private Path bundle(Desk desk) {
        DisputeRow dispute = desk.cases().disputes().rows().get(0);
        Path file = folder.resolve("dossier.pdf").toAbsolutePath().normalize();
        desk.cases().dossiers().produce(DossierOrder.of(dispute.id(), DossierProfile.COURT), file, Progress.NONE);
        return file;
    }

    private static byte[] notice(Desk desk, List<InvoiceId> invoices, LocalDate day) {
        return letter(desk, LetterType.FORMAL_NOTICE, invoices, day);
    }

    private static byte[] letter(Desk desk, LetterType type, List<InvoiceId> invoices, LocalDate day) {
        Optional<String> number = type == LetterType.FORMAL_NOTICE ? Optional.of(REGISTERED_NUMBER) : Optional.empty();
        LetterRequest request = new LetterRequest(type, invoices, day, number, Optional.empty());
        return desk.letters()
                .reprint(desk.letters().produce(request, Optional.empty()).id());
    }

    private static Object json(List<Path> written) {
        return Map.of("fichiers", written.stream().map(Path::toString).toList());
    }

    private String text(LocalDate day, List<Path> written) {
        List<String> lines = new ArrayList<>(List.of(texts.get("cli.demo.done", FrenchText.dateInWords(day))));
        written.forEach(path -> lines.add(path.toString()));
        return String.join(System.lineSeparator(), lines);
    }
}
