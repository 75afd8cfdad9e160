package fr.amiable.bundle;

import fr.amiable.common.Progress;
import fr.amiable.common.ProgressPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a bundle in files no larger than asked. It is written whole first, which tells the pages and the size of every
 * exhibit; when that is too large, each volume is written with the page numbers of the whole.
 */
public final class BundleVolumes {

    private final BundleWriter writer;
    private final boolean isReplacing;

    /** @param isReplacing whether volumes may take the place of files that are there */
    public BundleVolumes(BundleWriter writer, boolean isReplacing) {
        this.writer = writer;
        this.isReplacing = isReplacing;
    }

    /**
     * One file at {@code target} when it is small enough, otherwise several beside it; all of them appear, or none: what was in
     * their place is then for the caller to put back. An exhibit that is larger alone has a volume of its own.
     *
     * @param most bytes of a file
     * @throws FilesThere when a volume would replace a file and may not; the one at {@code target} is always replaced
     */
    public List<BundleReport> write(BundleRequest request, long most, Path target, Progress progress) {
        Path file = target.toAbsolutePath().normalize();
        try (Drafts drafts = new Drafts(file)) {
            BundleReport whole = writer.write(request, drafts.next(), new ProgressPart(progress, 0, 2));
            if (whole.bytes() <= most) {
                return drafts.moveTo(List.of(whole), List.of(file));
            }
            VolumePlan plan = VolumePlan.of(whole, most);
            List<Path> places = names(file, plan.count());
            List<BundleReport> written = write(request, plan, places, drafts, progress);
            while (plan.isTooLarge(written)) {
                plan = plan.tighter(written);
                places = names(file, plan.count());
                written = write(request, plan, places, drafts, progress);
            }
            if (!isReplacing) {
                FilesThere.refuse(places);
            }
            return drafts.moveTo(written, places);
        } catch (IOException refused) {
            throw BundleNotWritten.because(file, refused);
        }
    }

    /** Volumes that are beside a file of that name, of whatever cut; in the order of their names. */
    public static List<Path> beside(Path target) {
        Path file = target.toAbsolutePath().normalize();
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        Pattern volume = Pattern.compile(Pattern.quote(dot > 0 ? name.substring(0, dot) : name)
                + "-volume-\\d{1,5}-sur-\\d{1,5}"
                + Pattern.quote(dot > 0 ? name.substring(dot) : ""));
        if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.filter(
                            one -> volume.matcher(one.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException unread) {
            return List.of();
        }
    }

    /** What the files of a bundle in several volumes are called. */
    static List<Path> names(Path target, int count) {
        String name = String.valueOf(target.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String end = dot > 0 ? name.substring(dot) : "";
        List<Path> names = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            names.add(target.resolveSibling(count == 1 ? name : stem + "-volume-" + number + "-sur-" + count + end));
        }
        return names;
    }

    private List<BundleReport> write(
            BundleRequest request, VolumePlan plan, List<Path> places, Drafts drafts, Progress progress) {
        List<String> files =
                places.stream().map(place -> place.getFileName().toString()).toList();
        List<Integer> fronts = fronts(request, plan, files);
        List<BundleReport> written = new ArrayList<>();
        for (int number = 1; number <= plan.count(); number++) {
            BundleVolume volume = plan.volume(request, number, fronts, files);
            Progress part = new ProgressPart(progress, plan.count() + number - 1, plan.count() * 2);
            written.add(writer.write(plan.request(request, number), volume, drafts.next(), part));
        }
        return written;
    }

    private List<Integer> fronts(BundleRequest request, VolumePlan plan, List<String> files) {
        List<Integer> unknown = Collections.nCopies(plan.count(), 1);
        return IntStream.rangeClosed(1, plan.count())
                .mapToObj(number -> writer.frontPages(request, plan.volume(request, number, unknown, files)))
                .toList();
    }

    /** Files that are not in their place yet; those never moved go with their folder. */
    private static final class Drafts implements AutoCloseable {

        private final DraftFolder folder;
        private int count;

        private Drafts(Path target) throws IOException {
            this.folder = DraftFolder.in(target.getParent());
        }

        private Path next() {
            count++;
            return folder.path().resolve(count + ".pdf");
        }

        private List<BundleReport> moveTo(List<BundleReport> written, List<Path> places) throws IOException {
            List<BundleReport> moved = new ArrayList<>();
            try {
                for (int one = 0; one < places.size(); one++) {
                    Files.move(
                            written.get(one).file(),
                            places.get(one),
                            StandardCopyOption.REPLACE_EXISTING,
                            StandardCopyOption.ATOMIC_MOVE);
                    moved.add(written.get(one).movedTo(places.get(one)));
                }
            } catch (IOException refused) {
                takeBack(moved);
                throw refused;
            }
            return moved;
        }

        private static void takeBack(List<BundleReport> moved) throws IOException {
            for (BundleReport volume : moved) {
                Files.deleteIfExists(volume.file());
            }
        }

        @Override
        public void close() throws IOException {
            folder.close();
        }
    }
}
