package fr.amiable.backup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a database holds, counted: rows by table, the last act of its journal, its kept files hashed again.
 *
 * @param last the last act; empty when there is none
 * @param files empty when they were not read
 */
public record Inventory(SortedMap<String, Long> rows, Optional<LastAct> last, Optional<KeptFiles> files) {

    /** The newest act of the journal, at an instant in UTC. */
    public record LastAct(long id, String at) {}

    /**
     * Exhibits, letters and other files kept as bytes.
     *
     * @param digest of all their hashes, in order
     * @param damaged those whose bytes are not those of their hash any more
     */
    public record KeptFiles(long count, long bytes, String digest, List<String> damaged) {

        public KeptFiles {
            damaged = List.copyOf(damaged);
        }
    }

    public Inventory {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    /** The tables whose numbers of rows are not the same. */
    public List<String> tablesUnlike(Inventory other) {
        SortedSet<String> tables = new TreeSet<>(rows.keySet());
        tables.addAll(other.rows.keySet());
        return tables.stream()
                .filter(table -> !rows.getOrDefault(table, 0L).equals(other.rows.getOrDefault(table, 0L)))
                .toList();
    }

    /** True when nobody could tell one from the other by counting. */
    public boolean isLike(Inventory other) {
        return rows.equals(other.rows)
                && last.equals(other.last)
                && files.map(KeptFiles::digest).equals(other.files.map(KeptFiles::digest));
    }

    public long rowsOf(String table) {
        return rows.getOrDefault(table, 0L);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        rows.forEach((table, count) -> lines.add("rows\t" + table + "\t" + count));
        last.ifPresent(act -> lines.add("last\t" + act.id() + "\t" + act.at()));
        files.ifPresent(kept -> {
            lines.add("files\t" + kept.count() + "\t" + kept.bytes() + "\t" + kept.digest());
            kept.damaged().forEach(name -> lines.add("damaged\t" + name));
        });
        return String.join("\n", lines) + "\n";
    }

    static Inventory read(String text) {
        SortedMap<String, Long> rows = new TreeMap<>();
        Optional<LastAct> last = Optional.empty();
        Optional<String[]> files = Optional.empty();
        List<String> damaged = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String[] words = line.split("\t");
            switch (words[0]) {
                case "rows" -> rows.put(words[1], Long.valueOf(words[2]));
                case "last" -> last = Optional.of(new LastAct(Long.parseLong(words[1]), words[2]));
                case "files" -> files = Optional.of(words);
                case "damaged" -> damaged.add(words[1]);
                default -> throw new IllegalArgumentException(line);
            }
        }
        return new Inventory(rows, last, files.map(one -> keptFiles(one, damaged)));
    }

    private static KeptFiles keptFiles(String[] words, List<String> damaged) {
        return new KeptFiles(Long.parseLong(words[1]), Long.parseLong(words[2]), words[3], damaged);
    }
}
