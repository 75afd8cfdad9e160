package fr.amiable.cli;

import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.BundledExhibit;
import fr.amiable.common.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A written bundle and what became of each exhibit, for scripts and for people. */
record AssembleAnswer(Texts texts, BundleReport report) {

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pages", report.pages());
        json.put("octets", report.bytes());
        json.put("sha256", report.fingerprint().hex());
        json.put("pieces", report.exhibits().stream().map(AssembleAnswer::json).toList());
        json.put("refus", report.refused().stream().map(AssembleAnswer::refusal).toList());
        return json;
    }

    static Map<String, Object> json(BundledExhibit exhibit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("numero", number(exhibit));
        json.put("fichier", exhibit.file());
        json.put("titre", exhibit.title());
        json.put("pages", exhibit.pages());
        json.put("premierePage", exhibit.firstPage());
        json.put("sha256", exhibit.fingerprint().map(Object::toString).orElse(null));
        json.put("avertissements", exhibit.warnings());
        return json;
    }

    static Map<String, Object> refusal(BundledExhibit exhibit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("numero", number(exhibit));
        json.put("fichier", exhibit.file());
        json.put("motif", exhibit.refusal().orElseThrow());
        return json;
    }

    /** A number, or for a file held by an exhibit the words 4.1. */
    private static Object number(BundledExhibit exhibit) {
        return exhibit.label().contains(".") ? exhibit.label() : (Object) Integer.valueOf(exhibit.label());
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(
                texts.get("cli.assemble.done", report.file(), report.exhibits().size(), report.pages()));
        for (BundledExhibit exhibit : report.exhibits()) {
            lines.add("  "
                    + texts.get(
                            "cli.assemble.exhibit",
                            exhibit.label(),
                            exhibit.file(),
                            exhibit.pages(),
                            exhibit.firstPage()));
            exhibit.refusal().ifPresent(reason -> lines.add("    " + texts.get("cli.import.error", reason)));
            exhibit.warnings().forEach(words -> lines.add("    " + texts.get("cli.warning", words)));
        }
        return String.join(System.lineSeparator(), lines);
    }
}
