package fr.amiable.exporting.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.amiable.transfer.DeskArchives;
import fr.amiable.transfer.DeskTables;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of contents of an archive: what it was made from, and every other file with its size and hash. */
record ContentsList(
        int form,
        String madeAt,
        List<DeskTables.Script> scripts,
        DeskArchives.Journal journal,
        List<Table> tables,
        List<Entry> entries) {

    /** A table, the file it is in, how many rows it has, and the number its next row gets (0 when it numbers none). */
    record Table(String name, String path, long rows, long next) {}

    /** A file of the archive. */
    record Entry(String path, long size, String hash) {}

    private static final int DEEPEST = 8;

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("forme", form);
        json.put("programme", "Amiable");
        json.put("faitLe", madeAt);
        json.put("scripts", scripts.stream().map(ContentsList::json).toList());
        Map<String, Object> end = new LinkedHashMap<>();
        end.put("place", journal.place());
        end.put("maillon", journal.link());
        end.put("entier", journal.isWhole());
        json.put("journal", end);
        json.put("tables", tables.stream().map(ContentsList::json).toList());
        json.put("fichiers", entries.stream().map(ContentsList::json).toList());
        return json;
    }

    private static Map<String, Object> json(DeskTables.Script script) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("numero", script.number());
        json.put("nom", script.name());
        json.put("empreinte", script.checksum());
        return json;
    }

    private static Map<String, Object> json(Table table) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("table", table.name());
        json.put("fichier", table.path());
        json.put("lignes", table.rows());
        json.put("prochainNumero", table.next());
        return json;
    }

    private static Map<String, Object> json(Entry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("chemin", entry.path());
        json.put("octets", entry.size());
        json.put("sha256", entry.hash());
        return json;
    }

    /** @throws RuntimeException when something is missing or is of another kind */
    static ContentsList read(InputStream file) throws IOException {
        Map<?, ?> json;
        try (JsonParser parser = new JsonFactory().createParser(file)) {
            parser.nextToken();
            json = (Map<?, ?>) value(parser, 0);
        }
        Map<?, ?> end = (Map<?, ?>) json.get("journal");
        return new ContentsList(
                (int) number(json, "forme"),
                word(json, "faitLe"),
                each(json, "scripts").stream()
                        .map(one -> new DeskTables.Script(
                                (int) number(one, "numero"), word(one, "nom"), word(one, "empreinte")))
                        .toList(),
                new DeskArchives.Journal(number(end, "place"), word(end, "maillon"), (Boolean) end.get("entier")),
                each(json, "tables").stream()
                        .map(one -> new Table(
                                word(one, "table"),
                                word(one, "fichier"),
                                number(one, "lignes"),
                                number(one, "prochainNumero")))
                        .toList(),
                each(json, "fichiers").stream()
                        .map(one -> new Entry(word(one, "chemin"), number(one, "octets"), word(one, "sha256")))
                        .toList());
    }

    private static Object value(JsonParser parser, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("nested too deep");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, value(parser, depth + 1));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser, depth + 1));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new IOException("unexpected " + parser.currentToken());
        };
    }

    private static List<Map<?, ?>> each(Map<?, ?> json, String name) {
        List<Map<?, ?>> found = new ArrayList<>();
        ((List<?>) json.get(name)).forEach(one -> found.add((Map<?, ?>) one));
        return found;
    }

    private static long number(Map<?, ?> json, String name) {
        long number = (Long) json.get(name);
        if (number < 0) {
            throw new IllegalArgumentException(name + " " + number);
        }
        return number;
    }

    private static String word(Map<?, ?> json, String name) {
        return ((String) json.get(name)).strip();
    }

    DeskArchives.Content content() {
        long files = entries.stream()
                .filter(entry -> entry.path().indexOf('/') > 0 && !entry.path().startsWith(ArchiveForm.TABLES))
                .count();
        return new DeskArchives.Content(
                tables.size(),
                tables.stream().mapToLong(Table::rows).sum(),
                files,
                entries.stream().mapToLong(Entry::size).sum());
    }
}
