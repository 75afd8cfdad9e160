package fr.amiable.cli;

import fr.amiable.bundle.ArchiveObstacle;
import fr.amiable.bundle.ArchiveVerdict;
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
        report.archive().ifPresent(verdict -> json.put("archivage", json(verdict)));
        if (!report.warnings().isEmpty()) {
            json.put("avertissements", report.warnings());
        }
        return json;
    }

    static Map<String, Object> json(ArchiveVerdict verdict) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pdfa", verdict.isArchive());
        json.put(
                "empechements",
                verdict.obstacles().stream().map(AssembleAnswer::json).toList());
        return json;
    }

    private static Map<String, Object> json(ArchiveObstacle obstacle) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("numero", obstacle.label().isEmpty() ? null : number(obstacle.label()));
        json.put("motifs", obstacle.reasons());
        return json;
    }

    static Map<String, Object> json(BundledExhibit exhibit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("numero", number(exhibit.label()));
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
        json.put("numero", number(exhibit.label()));
        json.put("fichier", exhibit.file());
        json.put("motif", exhibit.refusal().orElseThrow());
        return json;
    }

    /** A number, or for a file held by an exhibit the words 4.1. */
    private static Object number(String label) {
        return label.contains(".") ? label : (Object) Integer.valueOf(label);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("cli.assemble.done", report.file(), whole(report.exhibits()), report.pages()));
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
        report.archive().ifPresent(verdict -> archive(verdict, lines));
        report.warnings().forEach(words -> lines.add(texts.get("cli.warning", words)));
        return String.join(System.lineSeparator(), lines);
    }

    private void archive(ArchiveVerdict verdict, List<String> lines) {
        if (verdict.isArchive()) {
            lines.add(texts.get("cli.assemble.archive"));
            return;
        }
        lines.add(texts.get("cli.assemble.noArchive"));
        for (ArchiveObstacle obstacle : verdict.obstacles()) {
            String reasons = String.join(" ", obstacle.reasons());
            lines.add("  "
                    + (obstacle.label().isEmpty()
                            ? texts.get("cli.assemble.obstacle", reasons)
                            : texts.get("cli.assemble.exhibitObstacle", obstacle.label(), reasons)));
        }
    }

    /** How many exhibits there are, without what is inside another. */
    static long whole(List<BundledExhibit> exhibits) {
        return exhibits.stream().filter(exhibit -> !exhibit.isPart()).count();
    }
}
