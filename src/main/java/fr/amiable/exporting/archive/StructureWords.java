package fr.amiable.exporting.archive;

import fr.amiable.transfer.DeskColumn;
import fr.amiable.transfer.DeskTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the tables of an archive are and mean, for programs and for people. */
record StructureWords(ArchiveWords words) {

    Map<String, Object> json(List<DeskTable> tables) {
        Map<String, Object> json = new LinkedHashMap<>();
        tables.forEach(table -> json.put(table.name(), json(table)));
        return json;
    }

    private Map<String, Object> json(DeskTable table) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fichier", words.fileOf(table.name()) + ".csv");
        json.put("sens", words.meaningOf(table.name()));
        List<Object> columns = new ArrayList<>();
        for (DeskColumn column : table.columns()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("nom", column.name());
            one.put("nature", nature(column.kind()));
            one.put("facultatif", column.isOptional());
            one.put("sens", words.meaningOf(table.name(), column.name()));
            columns.add(one);
        }
        json.put("colonnes", columns);
        json.put("ordre", table.order());
        Map<String, Object> links = new LinkedHashMap<>();
        table.links().forEach(link -> links.put(link.column(), link.table()));
        json.put("renvois", links);
        return json;
    }

    private static String nature(DeskColumn.Kind kind) {
        return switch (kind) {
            case NUMBER -> "nombre entier";
            case DECIMAL -> "nombre décimal";
            case FLAG -> "true ou false";
            case DAY -> "jour (AAAA-MM-JJ)";
            case TEXT -> "texte";
            case FILE -> "fichier de l’archive";
        };
    }

    String readMe(List<DeskTable> tables) {
        StringBuilder text = new StringBuilder(ArchiveWords.introduction());
        for (DeskTable table : tables) {
            text.append("\n\ntables/").append(words.fileOf(table.name())).append(".csv\n  ");
            text.append(words.meaningOf(table.name())).append('\n');
            for (DeskColumn column : table.columns()) {
                String meaning = words.meaningOf(table.name(), column.name());
                text.append("  - ")
                        .append(column.name())
                        .append(" (")
                        .append(nature(column.kind()))
                        .append(")");
                text.append(meaning.isEmpty() ? "" : " : " + meaning).append('\n');
            }
        }
        return text.toString().replace("\n", "\r\n");
    }
}
