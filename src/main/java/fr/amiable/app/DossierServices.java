package fr.amiable.app;

import fr.amiable.bundle.BundleWriter;
import fr.amiable.bundle.dossier.DossierSources;
import fr.amiable.bundle.dossier.Dossiers;
import fr.amiable.bundle.handover.Handovers;
import fr.amiable.chronology.ChronologyService;
import fr.amiable.common.Texts;
import fr.amiable.document.bundle.StreamingBundleWriter;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyDossierVersionRepository;
import fr.amiable.storage.DerbyRegisteredRepository;

/** Puts together what produces the bundles of cases, once the services of a desk are built. */
final class DossierServices {

    private DossierServices() {}

    static CaseServices.Later later(OpenDesk desk, Database database, Texts texts) {
        return new CaseServices.Later(
                new Once<>(() -> chronology(desk, database, texts)),
                new Once<>(() -> of(desk, database, texts)),
                new Once<>(() -> handovers(desk, database, texts)));
    }

    private static ChronologyService chronology(OpenDesk desk, Database database, Texts texts) {
        CaseServices cases = desk.cases();
        return new ChronologyService(
                new ChronologyService.Facts(
                        desk.invoices(),
                        new ChronologyService.Paid(
                                desk.payments(),
                                desk.money().waivers(),
                                desk.money().promises(),
                                desk.money().plans(),
                                desk.clock()),
                        new ChronologyService.Posted(desk.letters(), new DerbyRegisteredRepository(database)),
                        cases.contracts(),
                        new ChronologyService.Disputed(cases.disputes(), cases.offers()),
                        cases.timeline(),
                        cases.marks(),
                        desk.archives().originals(),
                        desk.archives().journal()),
                texts,
                desk.clock().getZone());
    }

    private static Handovers handovers(OpenDesk desk, Database database, Texts texts) {
        OverallServices overall = desk.overall();
        return new Handovers(
                new Handovers.Sources(sources(desk), desk.cases().dossiers(), overall.printedFacts(desk)),
                new Handovers.Writers(
                        overall.lists().csv(), overall.papers(desk).statements()),
                texts,
                trace(desk, database));
    }

    private static Dossiers of(OpenDesk desk, Database database, Texts texts) {
        Once<BundleWriter> writer = new Once<>(() -> new StreamingBundleWriter(texts, desk.clock()));
        return new Dossiers(
                sources(desk), new DerbyDossierVersionRepository(database), writer::get, texts, trace(desk, database));
    }

    private static DossierSources sources(OpenDesk desk) {
        CaseServices cases = desk.cases();
        return new DossierSources(
                desk.company(),
                desk.clients(),
                cases.disputes(),
                cases.exhibits(),
                cases.facts(),
                desk.statements(),
                desk.printedStatements(),
                cases.timeline());
    }

    private static Dossiers.Trace trace(OpenDesk desk, Database database) {
        return new Dossiers.Trace(desk.archives().journal(), database, desk.clock());
    }
}
