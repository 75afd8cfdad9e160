package fr.amiable.cli;

import fr.amiable.common.Texts;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.exhibit.Integrity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What hashing the originals of a dispute again found, for scripts and for people. */
record IntegrityAnswer(Texts texts, String dispute, Integrity found, Optional<Path> written) {

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dossier", dispute);
        json.put("verifieLe", found.checkedAt().toString());
        json.put("intact", found.isIntact());
        json.put("fichier", written.map(Path::toString).orElse(null));
        json.put("pieces", found.lines().stream().map(IntegrityAnswer::json).toList());
        return json;
    }

    private static Map<String, Object> json(Integrity.Line line) {
        Map<String, Object> json = ExhibitsAnswer.json(line.exhibit());
        json.put("intacte", line.isIntact());
        json.put("sha256Actuel", line.now().map(Fingerprint::hex).orElse(null));
        return json;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        long intact = found.lines().stream().filter(Integrity.Line::isIntact).count();
        int all = found.lines().size();
        lines.add(
                all == 0
                        ? texts.get("cli.exhibit.verifiedNone", dispute)
                        : texts.get("cli.exhibit.verified", dispute, intact, all));
        found.lines().stream().filter(line -> !line.isIntact()).forEach(line -> lines.add("  " + damage(line)));
        written.ifPresent(file -> lines.add(texts.get("cli.exhibit.written", file)));
        return String.join(System.lineSeparator(), lines);
    }

    private String damage(Integrity.Line line) {
        return texts.get(
                "cli.exhibit.damaged",
                line.exhibit().number().map(String::valueOf).orElse("–"),
                line.exhibit().exhibit().details().title(),
                line.now()
                        .map(now -> texts.get("exhibit.integrity.changed", now.hex()))
                        .orElseGet(() -> texts.get("exhibit.integrity.lost")));
    }
}
