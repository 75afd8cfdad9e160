package fr.amiable.journal;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The places of the acts whose words an erasure took away, as the act that tells of it writes them: {@code 3-5 9}. */
public record ErasedActs(SortedSet<Long> places) {

    private static final String MARK = "places: ";
    private static final int MOST = 10_000_000;

    public ErasedActs {
        places = new TreeSet<>(places);
    }

    /** The end of the words of the act. */
    public String words() {
        StringBuilder words = new StringBuilder(MARK);
        List<Long> all = List.copyOf(places);
        for (int first = 0; first < all.size(); ) {
            int last = first;
            while (last + 1 < all.size() && all.get(last + 1) == all.get(last) + 1) {
                last++;
            }
            words.append(first == 0 ? "" : " ").append(all.get(first));
            words.append(last == first ? "" : "-" + all.get(last));
            first = last + 1;
        }
        return words.toString();
    }

    /** None when the words tell of no place. */
    static ErasedActs read(String words) {
        SortedSet<Long> places = new TreeSet<>();
        int mark = words.lastIndexOf(MARK);
        if (mark >= 0) {
            Arrays.stream(words.substring(mark + MARK.length()).split(" "))
                    .filter(part -> part.matches("\\d{1,18}(-\\d{1,18})?"))
                    .forEach(part -> add(places, part.split("-")));
        }
        return new ErasedActs(places);
    }

    /** A range that nobody could have written must not fill the memory. */
    private static void add(SortedSet<Long> places, String... ends) {
        long last = Long.parseLong(ends[ends.length - 1]);
        for (long place = Long.parseLong(ends[0]); place <= last && places.size() < MOST; place++) {
            places.add(place);
        }
    }
}
