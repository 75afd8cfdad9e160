package fr.amiable.evidence;

import fr.amiable.common.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where attached originals are kept, bytes included. */
public interface OriginalArchive {

    Original add(Subject subject, String fileName, String mediaType, byte[] bytes);

    /** Those that were not removed, in the order they came in. */
    List<Original> of(Subject subject);

    /** The ids of the things of that kind that have at least one original. */
    Set<Long> withOriginals(Subject.Kind kind);

    /** The first original, not removed, with these very bytes, whatever it is attached to. */
    Optional<Original> find(Fingerprint fingerprint);

    /** The bytes as they entered; empty when no such original exists. */
    Optional<byte[]> bytes(long id);

    /** Leaves it out of the lists; its bytes stay. */
    void remove(long id);

    void restore(long id);

    /** The originals of several things of one kind, in the order they came. */
    List<Original> of(Subject.Kind kind, Collection<Long> ids);
}
