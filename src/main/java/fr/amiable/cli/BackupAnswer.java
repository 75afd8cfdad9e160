package fr.amiable.cli;

import fr.amiable.backup.Backup;
import fr.amiable.backup.BackupService;
import fr.amiable.backup.Inventory;
import fr.amiable.backup.RestoreService;
import fr.amiable.common.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a backup or a restored folder holds, for scripts and for people. */
record BackupAnswer(Texts texts, BackupService.Made made) {

    private static final long MEGABYTE = 1 << 20;

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fichier", made.backup().file().toString());
        json.put("faiteLe", made.backup().madeAt().toString());
        json.put("octets", made.backup().size());
        json.putAll(json(made.inventory()));
        json.put("dansLeDossierDeDonnees", made.isElsewhere());
        return json;
    }

    static Map<String, Object> json(Inventory inventory) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lignes", inventory.rows());
        json.put("dernierActe", inventory.last().map(Inventory.LastAct::at).orElse(null));
        inventory.files().ifPresent(files -> {
            json.put("fichiersGardes", files.count());
            json.put("fichiersAbimes", files.damaged());
        });
        return json;
    }

    static Map<String, Object> json(RestoreService.Restored restored) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dossier", restored.folder().toString());
        json.put("sauvegardeDu", restored.backup().madeAt().toString());
        json.putAll(json(restored.inventory()));
        return json;
    }

    String text() {
        Backup backup = made.backup();
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("cli.backup.done", backup.file(), megabytes(backup.size())));
        lines.add(content(texts, made.inventory()));
        if (made.isElsewhere()) {
            lines.add(texts.get("cli.backup.elsewhere"));
        }
        made.damaged().forEach(name -> lines.add(texts.get("cli.backup.damaged", name)));
        return String.join(System.lineSeparator(), lines);
    }

    static String content(Texts texts, Inventory inventory) {
        return texts.get(
                "cli.backup.content",
                inventory.rowsOf("client"),
                inventory.rowsOf("invoice"),
                inventory.files().map(Inventory.KeptFiles::count).orElse(0L),
                inventory.rowsOf("journal"));
    }

    static long megabytes(long bytes) {
        return Math.max(1, Math.round((double) bytes / MEGABYTE));
    }
}
