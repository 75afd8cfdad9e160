package fr.amiable.cli;

import fr.amiable.client.ClientId;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.privacy.ErasurePlan;
import fr.amiable.privacy.PrivacyService;
import fr.amiable.privacy.PrivacyWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code amiable rgpd}: what is kept too long; with a client, what an erasure would do, a copy of his data, the erasure itself. */
@Command(name = "rgpd")
final class PrivacyCommand implements Runnable {

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private AmiableCommand root;

    @Mixin
    private Answer answer;

    @Mixin
    private NewFiles files;

    @Option(names = "--client", paramLabel = "NUMERO")
    private ClientId client;

    @Option(names = "--vers", paramLabel = "ZIP")
    private Path file;

    @Option(names = "--effacer", paramLabel = "NOM")
    private String typedName;

    @Option(names = "--information", paramLabel = "PDF")
    private Path notice;

    @Option(names = "--registre", paramLabel = "PDF")
    private Path register;

    PrivacyCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public void run() {
        if (client == null && (file != null || typedName != null)) {
            throw new WrongUsage("privacyWithoutClient");
        }
        Optional<WrittenFiles> copy = target(file);
        Optional<WrittenFiles> information = target(notice);
        Optional<WrittenFiles> sheet = target(register);
        try (Desk desk = desks.openExisting(root.dataFolder())) {
            PrivacyService privacy = desk.data().privacy();
            information.ifPresent(pdf -> pdf.write(privacy.papers().notice(privacy.today())));
            sheet.ifPresent(pdf -> pdf.write(privacy.papers().register(privacy.today())));
            if (client == null) {
                List<PrivacyService.ToPurge> found = privacy.toPurge();
                answer.write(() -> found.stream().map(this::json).toList(), () -> text(found));
            } else {
                one(privacy, client, copy);
            }
        }
    }

    private Optional<WrittenFiles> target(Path asked) {
        return Optional.ofNullable(asked).map(files::to);
    }

    private void one(PrivacyService privacy, ClientId id, Optional<WrittenFiles> copy) {
        copy.ifPresent(zip -> privacy.export(id, zip.path(), Progress.NONE));
        ErasurePlan plan = typedName == null ? privacy.plan(id) : privacy.erase(id, typedName);
        answer.write(() -> json(plan.lines()), () -> text(plan));
    }

    private String text(ErasurePlan plan) {
        PrivacyWords words = new PrivacyWords(texts);
        String lines = plan.lines().stream()
                .map(line -> texts.get("person.line", texts.of(line.part()), line.count()) + "\n  " + words.fate(line))
                .collect(Collectors.joining("\n"));
        return plan.facts().name() + "\n" + (lines.isEmpty() ? texts.get("person.erase.nothing") : lines);
    }

    private String text(List<PrivacyService.ToPurge> found) {
        PrivacyWords words = new PrivacyWords(texts);
        return found.isEmpty()
                ? texts.get("data.purge.nothing")
                : found.stream()
                        .map(one -> texts.get(
                                        "cli.privacy.client",
                                        one.client().value(),
                                        one.name(),
                                        FrenchText.date(one.last()))
                                + one.parts().stream()
                                        .map(part -> "\n  " + words.overdue(part))
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n"));
    }

    private Map<String, Object> json(PrivacyService.ToPurge one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("client", one.client().value());
        json.put("nom", one.name());
        json.put("dernierFait", one.last().toString());
        json.put("donnees", json(one.parts()));
        return json;
    }

    private List<Map<String, Object>> json(List<ErasurePlan.Line> lines) {
        return lines.stream().map(this::json).toList();
    }

    private Map<String, Object> json(ErasurePlan.Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("partie", line.part().name());
        json.put("nombre", line.count());
        json.put("efface", line.isErased());
        json.put("jusquAu", line.until().map(LocalDate::toString).orElse(null));
        json.put("motif", line.why().map(Enum::name).orElse(null));
        json.put("source", line.rule().map(rule -> rule.source()).orElse(null));
        return json;
    }
}
