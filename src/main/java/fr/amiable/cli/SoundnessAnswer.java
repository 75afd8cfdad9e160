package fr.amiable.cli;

import fr.amiable.backup.Soundness;
import fr.amiable.common.Texts;
import fr.amiable.journal.ChainCheck;
import fr.amiable.journal.ChainWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a full verification found, for scripts and for people. */
record SoundnessAnswer(Texts texts, Soundness found) {

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sain", found.isSound());
        json.put("tables", found.tables().stream().map(SoundnessAnswer::json).toList());
        Map<String, Object> files = new LinkedHashMap<>();
        files.put("nombre", found.files().count());
        files.put("octets", found.files().bytes());
        files.put("abimes", found.files().damaged());
        json.put("fichiers", files);
        json.put("journal", chain(found.chain()));
        return json;
    }

    private static Map<String, Object> json(Soundness.Table table) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("table", table.name());
        json.put("lignes", table.rows());
        json.put("saine", table.isSound());
        json.put("defaut", table.isSound() ? null : table.fault());
        return json;
    }

    private static Map<String, Object> chain(ChainCheck chain) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("actes", chain.acts());
        json.put("entier", chain.isWhole());
        json.put("dernierMaillon", chain.head().link());
        json.put("enchainesApresCoup", chain.head().chainedAfterwards());
        json.put("enchainesLe", chain.head().chainedAt().orElse(null));
        json.put(
                "premierMaillonRompu",
                chain.broken().map(SoundnessAnswer::broken).orElse(null));
        return json;
    }

    private static Map<String, Object> broken(ChainCheck.Break broken) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("place", broken.place());
        json.put("raison", broken.fault().name());
        json.put("acte", broken.act().map(link -> link.id()).orElse(null));
        json.put("le", broken.act().map(link -> link.act().at()).orElse(null));
        return json;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(found.isSound() ? "cli.verify.sound" : "cli.verify.unsound"));
        long sound = found.tables().stream().filter(Soundness.Table::isSound).count();
        lines.add(texts.get("cli.verify.tables", sound, found.tables().size()));
        found.tables().stream()
                .filter(table -> !table.isSound())
                .forEach(table -> lines.add(texts.get("cli.verify.table", table.name(), table.fault())));
        lines.add(texts.get(
                "cli.verify.files",
                found.files().count() - found.files().damaged().size(),
                found.files().count()));
        found.files().damaged().forEach(name -> lines.add(texts.get("cli.backup.damaged", name)));
        lines.add(new ChainWords(texts).of(found.chain()));
        return String.join(System.lineSeparator(), lines);
    }
}
