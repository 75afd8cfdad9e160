package fr.amiable.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which exhibits go in which volume.
 *
 * @param most bytes of a file
 * @param room what the exhibits of a volume may take of it
 * @param groups the numbers of the exhibits of each volume, in order
 */
record VolumePlan(BundleReport whole, long most, long room, List<List<Integer>> groups) {

    /** A cover and its list of exhibits, with their fonts. */
    private static final int COVER = 60_000;

    static VolumePlan of(BundleReport whole, long most) {
        return of(whole, most, Math.max(1, most - COVER));
    }

    private static VolumePlan of(BundleReport whole, long most, long room) {
        long front = whole.bytes()
                - whole.sizes().values().stream().mapToLong(Long::longValue).sum();
        List<List<Integer>> groups = new ArrayList<>(List.of(new ArrayList<>()));
        long taken = Math.max(0, front - COVER);
        for (BundledExhibit exhibit : whole.exhibits()) {
            if (!exhibit.isPart()) {
                int number = exhibit.number();
                long size = whole.sizes().getOrDefault(number, 0L);
                if (taken + size > room && !groups.get(groups.size() - 1).isEmpty()) {
                    groups.add(new ArrayList<>());
                    taken = 0;
                }
                groups.get(groups.size() - 1).add(number);
                taken += size;
            }
        }
        return new VolumePlan(whole, most, room, groups);
    }

    int count() {
        return groups.size();
    }

    /** Whether a volume that could be cut again is larger than asked. */
    boolean isTooLarge(List<BundleReport> written) {
        return excess(written) > 0;
    }

    /** With less room, by what was too much. */
    VolumePlan tighter(List<BundleReport> written) {
        return of(whole, most, Math.max(1, room - excess(written) - 1));
    }

    private long excess(List<BundleReport> written) {
        long excess = 0;
        for (int one = 0; one < written.size(); one++) {
            if (groups.get(one).size() > 1) {
                excess = Math.max(excess, written.get(one).bytes() - most);
            }
        }
        return excess;
    }

    BundleRequest request(BundleRequest all, int volume) {
        Set<Integer> here = new HashSet<>(groups.get(volume - 1));
        return all.with(all.exhibits().stream()
                .filter(exhibit -> here.contains(exhibit.number()))
                .toList());
    }

    /**
     * Where a volume stands in the whole.
     *
     * @param fronts how many pages each volume has before its exhibits
     * @param files what the volumes are called
     */
    BundleVolume volume(BundleRequest all, int number, List<Integer> fronts, List<String> files) {
        Map<Integer, Optional<LocalDate>> days =
                all.exhibits().stream().collect(Collectors.toMap(BundleExhibit::number, BundleExhibit::factOn));
        List<BundleVolume.Entry> contents = new ArrayList<>();
        int page = 0;
        int before = 0;
        for (int volume = 1; volume <= count(); volume++) {
            int start = page;
            before = volume == number ? start : before;
            page += fronts.get(volume - 1);
            for (BundledExhibit exhibit : of(volume)) {
                Optional<LocalDate> day = exhibit.isPart() ? Optional.empty() : days.get(exhibit.number());
                BundleVolume.Place place = new BundleVolume.Place(volume, files.get(volume - 1), page - start + 1);
                contents.add(new BundleVolume.Entry(exhibit.at(page + 1), day, place));
                page += exhibit.pages();
            }
        }
        BundleVolume.Front front = number == 1 ? BundleVolume.Front.ALL : BundleVolume.Front.COVER;
        return new BundleVolume(front, number, count(), before, page, contents);
    }

    private List<BundledExhibit> of(int volume) {
        Set<Integer> here = new HashSet<>(groups.get(volume - 1));
        return whole.exhibits().stream()
                .filter(exhibit -> here.contains(exhibit.number()))
                .toList();
    }
}
