package fr.amiable.bundle.dossier;

import java.util.List;

/**
 * What a bundle will weigh, from the originals of its exhibits; the file itself is within a few hundredths of it.
 *
 * @param exhibits bytes of each, in order
 */
public record DossierSize(List<Long> exhibits) {

    /** Cover, chronology, list of exhibits and statement of account. */
    private static final long FRONT = 60_000;

    public DossierSize {
        exhibits = List.copyOf(exhibits);
    }

    public long bytes() {
        return FRONT + exhibits.stream().mapToLong(Long::longValue).sum();
    }

    /** How many files of at most so many bytes. */
    public int volumes(long most) {
        int volumes = 1;
        long taken = FRONT;
        boolean isEmpty = true;
        for (long size : exhibits) {
            if (!isEmpty && taken + size > most) {
                volumes++;
                taken = 0;
            }
            taken += size;
            isEmpty = false;
        }
        return volumes;
    }

    /** How many exhibits are larger alone. */
    public long larger(long most) {
        return exhibits.stream().filter(size -> size > most).count();
    }
}
