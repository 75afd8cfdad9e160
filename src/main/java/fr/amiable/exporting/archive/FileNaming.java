package fr.amiable.exporting.archive;

import fr.amiable.common.Words;
import fr.amiable.transfer.DeskTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the files of each table lie: by number, then the name they came with in letters that every system takes. */
final class FileNaming {

    private static final int LONGEST = 60;
    private static final int LONGEST_ENDING = 8;

    /**
     * @param keys the columns that number the file: pieces of one file have the same
     * @param title the column whose words name it; empty for none
     * @param ending of its name; empty for that of the words
     */
    private record Place(String folder, List<String> keys, String title, String ending) {}

    private static final Map<String, Place> PLACES = Map.of(
            "original", new Place("pieces/", List.of("id"), "file_name", ""),
            "letter", new Place("courriers/", List.of("id"), "type", ".pdf"),
            "letter_enclosure", new Place("courriers/annexes/", List.of("letter_id", "place"), "title", ".pdf"),
            "letter_mail", new Place("courriels/", List.of("id"), "subject", ".eml"),
            "bundle_piece", new Place("dossiers/", List.of("version_id", "place"), "", ".pdf"));

    private FileNaming() {}

    static String of(DeskTable table, int column, List<String> words) {
        Place place = PLACES.getOrDefault(
                table.name(), new Place("fichiers/" + table.name() + "/", table.order(), "", ".bin"));
        StringBuilder name = new StringBuilder(place.folder());
        for (int key = 0; key < place.keys().size(); key++) {
            name.append(key == 0 ? "" : "-")
                    .append(padded(word(table, place.keys().get(key), words)));
        }
        long files = table.columns().stream().filter(one -> one.isFile()).count();
        if (files > 1) {
            name.append('-').append(table.columns().get(column).name());
        }
        String title = place.title().isEmpty() ? "" : word(table, place.title(), words);
        String bare = place.ending().isEmpty() ? withoutEnding(title) : title;
        String safe = safe(bare);
        return name + (safe.isEmpty() ? "" : "_" + safe) + (place.ending().isEmpty() ? ending(title) : place.ending());
    }

    private static String word(DeskTable table, String column, List<String> words) {
        return Optional.ofNullable(words.get(table.columnNames().indexOf(column)))
                .orElse("");
    }

    private static String padded(String number) {
        return number.matches("\\d{1,18}") ? String.format(Locale.ROOT, "%06d", Long.parseLong(number)) : safe(number);
    }

    private static String safe(String words) {
        String safe = Words.hyphenated(words);
        return safe.length() <= LONGEST ? safe : Words.hyphenated(safe.substring(0, LONGEST));
    }

    private static int dot(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= LONGEST_ENDING ? dot : name.length();
    }

    private static String withoutEnding(String name) {
        return name.substring(0, dot(name));
    }

    private static String ending(String name) {
        String ending = safe(name.substring(dot(name)));
        return ending.isEmpty() ? ".bin" : "." + ending;
    }
}
