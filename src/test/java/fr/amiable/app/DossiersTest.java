package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.bundle.BundleNotWritten;
import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.BundleStopped;
import fr.amiable.bundle.StampPlace;
import fr.amiable.bundle.dossier.DossierChanges;
import fr.amiable.bundle.dossier.DossierOrder;
import fr.amiable.bundle.dossier.DossierPart;
import fr.amiable.bundle.dossier.DossierProfile;
import fr.amiable.bundle.dossier.DossierRefused;
import fr.amiable.bundle.dossier.DossierVersion;
import fr.amiable.bundle.dossier.Dossiers;
import fr.amiable.bundle.dossier.ProducedDossier;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.document.OddPdfs;
import fr.amiable.evidence.exhibit.Exhibit;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundle of the invented dispute, produced, handed over, and produced again. */
class DossiersTest {

    private final OpenDesk desk = PlacesTest.invented(new Texts());
    private final Dossiers dossiers = desk.cases().dossiers();
    private final Dispute dispute = desk.cases().disputes().getByNumber("L-2026-001");

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theBundleOfACaseReadsFromTheCoverToTheLastExhibit() throws IOException {
        ProducedDossier produced = produce(
                DossierOrder.of(dispute.id(), DossierProfile.COURT).to("Tribunal de commerce de Nantes", false));

        String words = text(produced.version().files().get(0).path());
        assertThat(words)
                .contains("Atelier Lefèvre", "contre", "SAS Bâti Ouest", "SIREN 999 000 128", "RCS Nantes")
                .contains("Destinataire Tribunal de commerce de Nantes", "Total dû 7 7", "3 200,00 € du principal")
                .contains("Exposé chronologique des faits", "Bordereau de pièces", "Décompte des sommes dues")
                .contains("Pièce n° 1 Atelier Lefèvre", "Pièce n° 9.1", "12 pièces, 14 pages")
                .contains("page 1 / " + produced.pages(), "page " + produced.pages() + " / " + produced.pages())
                .doesNotContain("communiquées");
        assertThat(marks(produced))
                .startsWith("Dossier de pièces", "Exposé chronologique des faits", "Bordereau de pièces", "Décompte")
                .contains("Pièce n° 12 : Proposition amiable de reprise gratuite");
    }

    @Test
    void eachPageBeforeTheExhibitsHasOneNumberThatOfTheBundle() throws IOException {
        ProducedDossier produced = produce(DossierOrder.of(dispute.id(), DossierProfile.COURT));

        try (PDDocument pdf =
                Loader.loadPDF(produced.version().files().get(0).path().toFile())) {
            for (int page = 1; page < produced.bundled().get(0).firstPage(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(Pattern.compile("page\\h\\d+\\h/\\h\\d+")
                                .matcher(stripper.getText(pdf))
                                .results()
                                .map(MatchResult::group)
                                .map(words -> words.replace('\u00a0', ' ')))
                        .containsExactly("page " + page + " / " + produced.pages());
            }
        }
    }

    @Test
    void whatIsConfidentialIsNowhereInTheFile() throws IOException {
        ProducedDossier produced = produce(DossierOrder.of(dispute.id(), DossierProfile.LAWYER));

        String words = text(produced.version().files().get(0).path());
        assertThat(words).doesNotContain("Note interne", "marge de discussion");
        Exhibit secret = desk.cases().exhibits().of(dispute.id().subject()).exhibits().stream()
                .filter(exhibit -> exhibit.details().isConfidential())
                .findFirst()
                .orElseThrow();
        assertThat(manifest(produced))
                .doesNotContain(secret.original().fingerprint().hex())
                .doesNotContain(secret.original().fileName());
    }

    @ParameterizedTest
    @EnumSource(DossierProfile.class)
    void eachProfileHasItsPartsAndItsWords(DossierProfile profile) throws IOException {
        String words = text(produce(DossierOrder.of(dispute.id(), profile))
                .version()
                .files()
                .get(0)
                .path());

        assertThat(words.contains("Décompte des sommes dues"))
                .isEqualTo(profile.parts().contains(DossierPart.STATEMENT));
        assertThat(words).contains(new Texts().get("dossier.kind." + profile.name()));
        assertThat(words.contains("Marc Loiseau, 0")).isEqualTo(profile == DossierProfile.LAWYER);
        assertThat(words.contains("Assuré")).isEqualTo(profile == DossierProfile.INSURER);
    }

    @Test
    void aPartLeftOutIsNotThere() throws IOException {
        ProducedDossier produced =
                produce(DossierOrder.of(dispute.id(), DossierProfile.COURT).with(EnumSet.noneOf(DossierPart.class)));

        assertThat(text(produced.version().files().get(0).path()))
                .doesNotContain("Exposé chronologique", "Décompte des sommes dues");
    }

    @Test
    void handingItOverFixesTheNumbersKeepsTheBytesAndIsTold() throws IOException {
        ProducedDossier produced =
                produce(DossierOrder.of(dispute.id(), DossierProfile.COURT).to("Me Durand, avocate", true));

        Path file = produced.version().files().get(0).path();
        assertThat(text(file))
                .contains("Bordereau de pièces communiquées", "Communiqué le", "destinataire : Me Durand, avocate.");
        assertThat(register()).filteredOn(Exhibit::isCommunicated).hasSize(12);
        assertThat(desk.archives().journal().of(dispute.id().subject()))
                .extracting(JournalEntry::act)
                .contains(Act.BUNDLE_PRODUCED, Act.EXHIBITS_COMMUNICATED);
        assertThat(desk.cases().timeline().about(dispute.id().subject()).get(0).summary())
                .startsWith("Dossier communiqué, destinataire\u00a0: Me Durand, avocate")
                .contains("12\u00a0pièces");
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        Path again = Files.createDirectory(folder.resolve("copie"));
        assertThat(dossiers.copy(produced.version().id(), again))
                .singleElement()
                .satisfies(copy -> assertThat(copy).hasBinaryContent(bytes));
    }

    @Test
    void aLaterVersionSaysWhatCameAndWhatWasWithdrawnSince() throws IOException {
        produce(DossierOrder.of(dispute.id(), DossierProfile.COURT).to("Me Durand", true));
        add("note.txt", "Nouvelle pièce");
        desk.cases().exhibits().withdraw(register().get(3).id());

        ProducedDossier later = produce(DossierOrder.of(dispute.id(), DossierProfile.COURT));

        DossierChanges changes = later.changes().orElseThrow();
        assertThat(changes.since().number()).isEqualTo(1);
        assertThat(changes.appended()).containsExactly(13);
        assertThat(changes.withdrawn()).containsExactly(4);
        assertThat(text(later.version().files().get(0).path()))
                .contains("pièce ajoutée : 13 ; pièce retirée : 4.", "(retirée)");
        assertThat(dossiers.versions(dispute.id()))
                .extracting(DossierVersion::number)
                .containsExactly(2, 1);
    }

    @Test
    void aVersionWhoseExhibitsWereReorderedCannotBeHandedOver() {
        DossierVersion version =
                produce(DossierOrder.of(dispute.id(), DossierProfile.COURT)).version();
        desk.cases().exhibits().move(dispute.id().subject(), register().get(0).id(), 2);

        assertThatThrownBy(() -> dossiers.communicate(version.id(), desk.today(), "Me Durand"))
                .isInstanceOf(DossierRefused.class)
                .hasMessageContaining("changedSince");
        assertThat(register()).noneMatch(Exhibit::isCommunicated);
    }

    @Test
    void aFileThatWasChangedOrMovedCannotBeHandedOver() throws IOException {
        DossierVersion version =
                produce(DossierOrder.of(dispute.id(), DossierProfile.COURT)).version();
        Path file = version.files().get(0).path();

        Files.writeString(file, "autre chose");
        assertThatThrownBy(() -> dossiers.communicate(version.id(), desk.today(), "Me Durand"))
                .hasMessageContaining("fileChanged");
        Files.delete(file);
        assertThatThrownBy(() -> dossiers.communicate(version.id(), desk.today(), "Me Durand"))
                .hasMessageContaining("fileMissing");
        assertThatThrownBy(() -> dossiers.communicate(version.id(), desk.today().minusDays(1), "Me Durand"))
                .hasMessageContaining("wrongDay");
        assertThat(register()).noneMatch(Exhibit::isCommunicated);
        assertThat(dossiers.get(version.id()).isCommunicated()).isFalse();
        assertThatThrownBy(() -> dossiers.copy(version.id(), folder)).hasMessageContaining("notKept");
    }

    @Test
    void eachExhibitIsAlsoWrittenAloneWithItsNumbers() throws IOException {
        Path alone = folder.resolve("une à une");
        ProducedDossier produced = produce(DossierOrder.of(dispute.id(), DossierProfile.COURT)
                .with(new DossierOrder.Files(StampPlace.MARGIN, Optional.of(10_000_000L), Optional.of(alone))));

        assertThat(produced.exhibits())
                .hasSize(12)
                .allSatisfy(file -> assertThat(file.getFileName().toString())
                        .matches("Piece-\\d\\d_2026-\\d\\d-\\d\\d_[a-z0-9-]+\\.pdf"));
        assertThat(text(produced.exhibits().get(2))).contains("Pièce n° 3", "page 8 / " + produced.pages());
        try (Stream<Path> files = Files.list(alone)) {
            assertThat(files).hasSize(12);
        }
    }

    @Test
    void aPasswordTypedForAnExhibitOpensItInTheBundleAndInItsOwnFile() throws IOException {
        Exhibit locked = desk.cases()
                .exhibits()
                .add(
                        dispute.id().subject(),
                        List.of(NewExhibit.of("protege.pdf", OddPdfs.locked("sesame"))),
                        Progress.NONE)
                .added()
                .get(0);
        DossierOrder order = DossierOrder.of(dispute.id(), DossierProfile.COURT)
                .with(new DossierOrder.Files(
                        StampPlace.CORNER, Optional.empty(), Optional.of(folder.resolve("pieces"))));
        assertThat(produce(DossierOrder.of(dispute.id(), DossierProfile.COURT)).refused())
                .singleElement()
                .satisfies(one -> assertThat(one.isLocked()).isTrue());

        desk.cases().exhibits().passwords().add(locked.id(), "sesame");
        ProducedDossier opened = produce(order);

        assertThat(opened.refused()).isEmpty();
        assertThat(text(opened.volumes().get(0).file())).contains("Devis verrouille");
        assertThat(text(opened.exhibits().get(12))).contains("Devis verrouille");
    }

    @Test
    void theFileThatWasThereComesBackWhenTheBundleCannotBeKept() throws IOException {
        Path target = Files.writeString(folder.resolve("dossier.pdf"), "l’ancien");
        Path notAFolder = Files.writeString(folder.resolve("pieces"), "un fichier");
        DossierOrder order = DossierOrder.of(dispute.id(), DossierProfile.COURT)
                .with(new DossierOrder.Files(StampPlace.CORNER, Optional.empty(), Optional.of(notAFolder)));

        assertThatThrownBy(() -> desk.cases().dossiers().produce(order, target, Progress.NONE))
                .isInstanceOf(BundleNotWritten.class);

        assertThat(target).hasContent("l’ancien");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(target, notAFolder);
        }
    }

    @Test
    void volumesOfAnEarlierCutThatStayBesideAreNamed() throws IOException {
        Path target = folder.resolve("dossier.pdf");
        Path earlier = Files.writeString(folder.resolve("dossier-volume-2-sur-3.pdf"), "ancien");
        Files.writeString(folder.resolve("dossier-bis-volume-2-sur-3.pdf"), "autre dossier");

        ProducedDossier produced = desk.cases()
                .dossiers()
                .produce(DossierOrder.of(dispute.id(), DossierProfile.COURT), target, Progress.NONE);

        assertThat(produced.earlier().files()).containsExactly(earlier);
        assertThat(produced.earlier().ours()).isEmpty();
        assertThat(earlier).hasContent("ancien");
    }

    @Test
    void volumesOfAnEarlierCutGoOnlyWhenAskedAndWhenNobodyChangedThem() throws IOException {
        Path target = folder.resolve("coupe.pdf");
        long whole = produce(DossierOrder.of(dispute.id(), DossierProfile.COURT))
                .version()
                .bytes();
        List<Path> many = paths(inVolumes(target, whole / 3, false));
        assertThat(many).hasSizeGreaterThan(2);
        Path annotated = many.get(0);
        Files.writeString(annotated, "annoté par moi");

        ProducedDossier fewer = inVolumes(target, whole * 3 / 4, false);

        assertThat(paths(fewer)).hasSizeLessThan(many.size());
        assertThat(fewer.earlier().files()).containsExactlyInAnyOrderElementsOf(many);
        assertThat(fewer.earlier().ours()).doesNotContain(annotated).hasSize(many.size() - 1);
        assertThat(many).allMatch(Files::exists);

        assertThat(dossiers.removeEarlier(fewer).earlier().files()).containsExactly(annotated);
        assertThat(annotated).hasContent("annoté par moi");
        assertThat(many.subList(1, many.size())).noneMatch(Files::exists);

        ProducedDossier one = inVolumes(target, whole * 2, true);
        assertThat(paths(one)).containsExactly(target);
        assertThat(one.earlier().files()).containsExactly(annotated);
        assertThat(paths(fewer)).noneMatch(Files::exists);

        inVolumes(target, whole / 3, true);
        assertThat(target).doesNotExist();
    }

    @Test
    void whenOneVolumeCannotTakeItsPlaceTheOthersAreAsTheyWere() throws IOException {
        Path target = folder.resolve("coupe.pdf");
        long whole = produce(DossierOrder.of(dispute.id(), DossierProfile.COURT))
                .version()
                .bytes();
        List<Path> volumes = paths(inVolumes(target, whole / 3, false));
        Files.writeString(volumes.get(0), "annoté par moi");
        Files.delete(volumes.get(1));
        Files.createDirectories(volumes.get(1).resolve("dedans"));

        assertThatThrownBy(() -> inVolumes(target, whole / 3, true)).isInstanceOf(BundleNotWritten.class);

        assertThat(volumes.get(0)).hasContent("annoté par moi");
        assertThat(volumes.get(1)).isDirectory();
        assertThat(volumes.subList(2, volumes.size())).allMatch(Files::isRegularFile);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .containsAll(volumes)
                    .noneMatch(file -> file.getFileName().toString().startsWith("."));
        }
    }

    private ProducedDossier inVolumes(Path target, long most, boolean isReplacing) {
        DossierOrder.Files files = new DossierOrder.Files(StampPlace.CORNER, Optional.of(most), Optional.empty());
        return dossiers.produce(
                DossierOrder.of(dispute.id(), DossierProfile.COURT).with(isReplacing ? files.replacing() : files),
                target,
                Progress.NONE);
    }

    private static List<Path> paths(ProducedDossier produced) {
        return produced.volumes().stream().map(BundleReport::file).toList();
    }

    @Test
    void stoppedItLeavesNoFileAndNoVersion() throws IOException {
        Progress stopped = new Progress() {
            private double share;

            @Override
            public void at(long done, long total) {
                share = (double) done / total;
            }

            @Override
            public boolean isCancelled() {
                return share > 0.7;
            }
        };
        DossierOrder order = DossierOrder.of(dispute.id(), DossierProfile.COURT)
                .with(new DossierOrder.Files(StampPlace.CORNER, Optional.empty(), Optional.of(folder)));

        assertThatThrownBy(() -> dossiers.produce(order, folder.resolve("dossier.pdf"), stopped))
                .isInstanceOf(BundleStopped.class);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
        assertThat(dossiers.versions(dispute.id())).isEmpty();
    }

    @Test
    void withoutAnExhibitNothingIsWritten() throws IOException {
        register().forEach(exhibit -> desk.cases().exhibits().withdraw(exhibit.id()));

        assertThatThrownBy(() -> produce(DossierOrder.of(dispute.id(), DossierProfile.COURT)))
                .isInstanceOf(DossierRefused.class)
                .satisfies(refused -> assertThat(((DossierRefused) refused).message(new Texts()))
                        .contains("L-2026-001", "aucune pièce à produire"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void theWeightToldBeforehandIsNearTheFile() {
        long told = dossiers.size(dispute.id()).bytes();

        long written = produce(DossierOrder.of(dispute.id(), DossierProfile.COURT))
                .version()
                .bytes();

        assertThat(told).isBetween(written * 8 / 10, written * 125 / 100);
    }

    private ProducedDossier produce(DossierOrder order) {
        return dossiers.produce(order, folder.resolve("dossier.pdf"), Progress.NONE);
    }

    private void add(String name, String words) {
        desk.cases()
                .exhibits()
                .add(
                        dispute.id().subject(),
                        List.of(NewExhibit.of(name, words.getBytes(StandardCharsets.UTF_8))),
                        Progress.NONE);
    }

    private List<Exhibit> register() {
        return desk.cases().exhibits().of(dispute.id().subject()).exhibits();
    }

    private static List<String> marks(ProducedDossier produced) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(produced.version().files().get(0).path().toFile())) {
            return Stream.iterate(
                            pdf.getDocumentCatalog().getDocumentOutline().getFirstChild(),
                            item -> item != null,
                            PDOutlineItem::getNextSibling)
                    .map(PDOutlineItem::getTitle)
                    .toList();
        }
    }

    private static String manifest(ProducedDossier produced) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(produced.version().files().get(0).path().toFile())) {
            return new String(
                    pdf.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .get("empreintes.txt")
                            .getEmbeddedFile()
                            .toByteArray(),
                    StandardCharsets.UTF_8);
        }
    }

    private static String text(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
