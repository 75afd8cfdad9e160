package fr.amiable.bundle.dossier;

import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.BundleRequest;
import fr.amiable.bundle.BundleVolumes;
import fr.amiable.bundle.BundleWriter;
import fr.amiable.bundle.FilesThere;
import fr.amiable.common.Progress;
import fr.amiable.common.ProgressPart;
import fr.amiable.common.Texts;
import fr.amiable.common.Transactions;
import fr.amiable.dispute.DisputeId;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Produces the bundle of a case, and keeps each version that was produced. */
public final class Dossiers {

    private final DossierSources sources;
    private final DossierVersionRepository versions;
    private final Supplier<BundleWriter> writer;
    private final Texts texts;
    private final Trace trace;

    /** Where what is done is written down, and when it is. */
    public record Trace(Journal journal, Transactions transactions, Clock clock) {}

    /** @param writer made when a bundle is first written */
    public Dossiers(
            DossierSources sources,
            DossierVersionRepository versions,
            Supplier<BundleWriter> writer,
            Texts texts,
            Trace trace) {
        this.sources = sources;
        this.versions = versions;
        this.writer = writer;
        this.texts = texts;
        this.trace = trace;
    }

    /** What a bundle of that case would weigh. */
    public DossierSize size(DisputeId dispute) {
        return new DossierSize(sources.exhibits().of(dispute.subject()).numbered().stream()
                .filter(NumberedExhibit::isProduced)
                .map(one -> one.exhibit().original().size())
                .toList());
    }

    /** Remembers a password for an exhibit of a version, by its number; the next bundle opens it. */
    public void remember(DossierVersion version, int number, String password) {
        version.contents().stream()
                .filter(one -> one.number() == number)
                .forEach(one -> sources.exhibits().passwords().add(one.exhibit(), password));
    }

    /** Newest first. */
    public List<DossierVersion> versions(DisputeId dispute) {
        return versions.of(dispute);
    }

    /** What came or was withdrawn since the version communicated before that one; empty when there was none. */
    public Optional<DossierChanges> changes(DossierVersion version) {
        return lastCommunicated(version.dispute(), version.number())
                .map(before -> DossierChanges.between(before, version.contents()));
    }

    /**
     * Writes the bundle and, when asked, one file per exhibit; all appear, or nothing does. It is written without being communicated when
     * exhibits ask for a password and may not be left closed. What this program wrote of an earlier cut is deleted when files may be replaced.
     *
     * @throws DossierRefused when something is missing
     * @throws FilesThere when files that nobody named would be replaced, and may not be
     * @throws fr.amiable.bundle.BundleStopped when the user asked for it
     */
    public ProducedDossier produce(DossierOrder order, Path target, Progress progress) {
        if (order.isCommunicated() && order.addressee().isEmpty()) {
            throw DossierRefused.noAddressee();
        }
        Attempt asked = attempt(order, target, progress);
        return asked.produced()
                .orElseGet(() -> attempt(order.to(order.addressee(), false), target, progress)
                        .produced()
                        .orElseThrow()
                        .heldBackFor(asked.locked()));
    }

    /** What was produced; nothing, and no file, when exhibits that ask for a password keep it from being communicated. */
    private record Attempt(Optional<ProducedDossier> produced, List<Integer> locked) {}

    private Attempt attempt(DossierOrder order, Path target, Progress progress) {
        LocalDate today = LocalDate.now(trace.clock());
        Optional<DossierVersion> before = lastCommunicated(order.dispute(), Integer.MAX_VALUE);
        DossierRequests.Prepared prepared = new DossierRequests(sources, texts).prepare(order, before, today);
        try (FormerFiles former = FormerFiles.of(replaced(prepared.request(), order, target));
                WrittenDossier written = write(prepared.request(), order, target, progress, former)) {
            List<Integer> locked = written.locked();
            if (order.isCommunicated() && !order.mayLeaveLocked() && !locked.isEmpty()) {
                return new Attempt(Optional.empty(), locked);
            }
            EarlierCut earlier = EarlierCut.of(written.beside(target), target, versions.of(order.dispute()));
            DossierVersion version = trace.transactions().inTransaction(() -> keep(order, prepared, written, today));
            written.accept();
            return new Attempt(
                    Optional.of(new ProducedDossier(
                            version,
                            written.volumes(),
                            written.exhibits(),
                            tooLarge(written, order),
                            order.files().isReplacing() ? earlier.remove() : earlier,
                            List.of(),
                            changes(version))),
                    locked);
        }
    }

    /** Deletes what stands beside a bundle of an earlier cut, as far as this program wrote it. */
    public ProducedDossier removeEarlier(ProducedDossier produced) {
        List<DossierVersion> known = versions.of(produced.version().dispute());
        return produced.beside(produced.earlier().now(known).remove());
    }

    /** Where files may be taken the place of. */
    private static List<Path> replaced(BundleRequest request, DossierOrder order, Path target) {
        List<Path> places = new ArrayList<>(List.of(target));
        if (order.files().isReplacing()) {
            places.addAll(BundleVolumes.beside(target));
            order.files().exhibits().ifPresent(folder -> places.addAll(WrittenDossier.places(request, folder)));
        }
        return places;
    }

    private WrittenDossier write(
            BundleRequest request, DossierOrder order, Path target, Progress progress, FormerFiles former) {
        int parts = order.files().exhibits().isPresent() ? 2 : 1;
        ProgressPart first = new ProgressPart(progress, 0, parts);
        if (!order.files().isReplacing()) {
            order.files().exhibits().ifPresent(folder -> FilesThere.refuse(WrittenDossier.places(request, folder)));
        }
        List<BundleReport> volumes = former.orBack(() -> order.files()
                .most()
                .map(most -> new BundleVolumes(writer.get(), order.files().isReplacing())
                        .write(request, most, target, first))
                .orElseGet(() -> List.of(writer.get().write(request, target, first))));
        WrittenDossier written = new WrittenDossier(volumes, former);
        try {
            order.files()
                    .exhibits()
                    .ifPresent(folder ->
                            written.alone(writer.get(), request, folder, new ProgressPart(progress, 1, parts)));
            return written;
        } catch (RuntimeException stopped) {
            written.close();
            throw stopped;
        }
    }

    private DossierVersion keep(
            DossierOrder order, DossierRequests.Prepared prepared, WrittenDossier written, LocalDate today) {
        DossierVersion version = versions.add(new DossierVersion(
                new DossierVersionId(0),
                order.dispute(),
                0,
                trace.clock().instant(),
                order.profile(),
                order.addressee(),
                Optional.empty(),
                written.files(),
                prepared.contents()));
        trace.journal().record(order.dispute().subject(), Act.BUNDLE_PRODUCED, "", version.toString());
        return order.isCommunicated() ? communicate(version.id(), today, order.addressee()) : version;
    }

    /**
     * Says that a version was handed over: the numbers of its exhibits are fixed, its bytes are kept, and the chronology
     * of the case tells it.
     *
     * @param on from the day it was produced to today
     * @throws DossierRefused when it is not what was produced any more
     */
    public DossierVersion communicate(DossierVersionId id, LocalDate on, String addressee) {
        return new DossierCommunication(sources, versions, texts, trace).communicate(get(id), on, addressee);
    }

    /** Notes where the file of a version that was written aside has its place. */
    public void moved(DossierVersionId id, Path to) {
        versions.move(id, 0, to);
    }

    /**
     * Writes again what was communicated, byte for byte, under the names it had, or with its version where another file has
     * that name; gives the files.
     *
     * @throws DossierRefused when the version was never communicated
     */
    public List<Path> copy(DossierVersionId id, Path folder) {
        return new KeptFiles(versions).copy(get(id), folder);
    }

    /** @throws DossierRefused when there is no such version */
    public DossierVersion get(DossierVersionId id) {
        return versions.find(id).orElseThrow(DossierRefused::notFound);
    }

    private Optional<DossierVersion> lastCommunicated(DisputeId dispute, int before) {
        return versions.of(dispute).stream()
                .filter(version -> version.number() < before && version.isCommunicated())
                .findFirst();
    }

    private static List<Integer> tooLarge(WrittenDossier written, DossierOrder order) {
        long most = order.files().most().orElse(Long.MAX_VALUE);
        return written.volumes().stream()
                .filter(volume -> volume.bytes() > most)
                .map(volume -> volume.exhibits().get(0).number())
                .toList();
    }
}
