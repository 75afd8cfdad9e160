package fr.amiable.storage.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Lists of ids for {@code IN (...)}: of few lengths only, since Derby compiles each statement anew for each length. */
final class IdList {

    private static final int[] LENGTHS = {1, 8, 64, 512};

    private IdList() {}

    /** All rows, read in as many statements as needed; the function gets the question marks and the ids for them. */
    static <T> List<T> inPieces(List<Long> ids, Function<Piece, List<T>> read) {
        List<T> rows = new ArrayList<>();
        int longest = LENGTHS[LENGTHS.length - 1];
        for (int first = 0; first < ids.size(); first += longest) {
            rows.addAll(read.apply(piece(ids.subList(first, Math.min(ids.size(), first + longest)))));
        }
        return rows;
    }

    private static Piece piece(List<Long> ids) {
        int length = LENGTHS[0];
        for (int i = 1; length < ids.size(); i++) {
            length = LENGTHS[i];
        }
        List<Object> padded = new ArrayList<>(ids);
        while (padded.size() < length) {
            padded.add(ids.get(0));
        }
        return new Piece(String.join(", ", Collections.nCopies(length, "?")), padded);
    }

    /** The question marks, and what stands for each. */
    record Piece(String marks, List<Object> ids) {}
}
