package fr.amiable.cli;

import fr.amiable.common.Texts;
import fr.amiable.journal.ChainCheck;
import fr.amiable.journal.ChainWords;
import fr.amiable.journal.JournalChain;
import fr.amiable.journal.JournalSheet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code amiable journal}: every act with its link, as CSV or JSON, and whether the chain holds. */
@Command(name = "journal")
final class JournalCommand implements Callable<Integer> {

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private AmiableCommand root;

    @Mixin
    private Answer answer;

    @Mixin
    private NewFiles files;

    @Option(names = "--vers", required = true, paramLabel = "CSV|JSON")
    private Path file;

    JournalCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    @Override
    public Integer call() {
        boolean isJson = ends(".json");
        if (!isJson && !ends(".csv")) {
            throw new WrongUsage("journalFormat", file);
        }
        WrittenFiles target = files.to(file);
        try (Desk desk = desks.openExisting(root.dataFolder())) {
            JournalChain chain = desk.safety().chain();
            Path written = target.write(isJson ? json(chain) : csv(desk, chain));
            ChainCheck check = ChainCheck.of(chain);
            answer.write(
                    () -> Map.of("fichier", written.toString(), "actes", check.acts(), "entier", check.isWhole()),
                    () -> texts.get("cli.journal.written", written)
                            + System.lineSeparator()
                            + new ChainWords(texts).of(check));
            return check.isWhole() ? ExitCodes.DONE : ExitCodes.PARTLY;
        }
    }

    private boolean ends(String extension) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(extension);
    }

    private byte[] csv(Desk desk, JournalChain chain) {
        return desk.safety().csv().write(new JournalSheet(texts).of(chain));
    }

    private static byte[] json(JournalChain chain) {
        List<Map<String, Object>> acts = new ArrayList<>();
        chain.read(link -> acts.add(json(link)));
        return JsonWords.of(acts).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> json(JournalChain.Link link) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("place", link.place());
        json.put("le", link.act().at());
        json.put("qui", link.act().who());
        json.put("objet", link.act().subjectKind());
        json.put("numero", link.act().subjectId());
        json.put("acte", link.act().act());
        json.put("avant", link.act().before());
        json.put("apres", link.act().after());
        json.put("maillon", link.link());
        return json;
    }
}
