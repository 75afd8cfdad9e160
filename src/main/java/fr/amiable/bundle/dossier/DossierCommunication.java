package fr.amiable.bundle.dossier;

import fr.amiable.common.Texts;
import fr.amiable.common.Words;
import fr.amiable.dispute.Dispute;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import fr.amiable.timeline.TimelineDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Handing a version over: others know the numbers of its exhibits from then on. */
final class DossierCommunication {

    private final DossierSources sources;
    private final DossierVersionRepository versions;
    private final Texts texts;
    private final Dossiers.Trace trace;

    DossierCommunication(DossierSources sources, DossierVersionRepository versions, Texts texts, Dossiers.Trace trace) {
        this.sources = sources;
        this.versions = versions;
        this.texts = texts;
        this.trace = trace;
    }

    DossierVersion communicate(DossierVersion version, LocalDate on, String addressee) {
        String whom = Words.clean(addressee);
        if (whom.isEmpty()) {
            throw DossierRefused.noAddressee();
        }
        if (version.isCommunicated()) {
            throw DossierRefused.alreadyCommunicated(version.number());
        }
        LocalDate today = LocalDate.now(trace.clock());
        LocalDate produced =
                version.producedAt().atZone(trace.clock().getZone()).toLocalDate();
        if (on.isBefore(produced) || on.isAfter(today)) {
            throw DossierRefused.wrongDay(on, produced, today);
        }
        return trace.transactions().inTransaction(() -> {
            Dispute dispute = sources.disputes().get(version.dispute());
            requireUnchanged(version, dispute);
            new KeptFiles(versions).keep(version);
            sources.exhibits().communicate(dispute.id().subject(), whom);
            versions.communicate(version.id(), on, whom);
            tell(dispute, version, on, whom);
            return versions.find(version.id()).orElseThrow();
        });
    }

    private void requireUnchanged(DossierVersion version, Dispute dispute) {
        List<DossierVersion.Content> now =
                DossierRequests.contents(new DossierRequests(sources, texts).numbered(dispute));
        boolean isSame = now.size() == version.contents().size();
        for (int one = 0; isSame && one < now.size(); one++) {
            DossierVersion.Content then = version.contents().get(one);
            DossierVersion.Content here = now.get(one);
            isSame = then.number() == here.number()
                    && then.exhibit().equals(here.exhibit())
                    && then.isWithdrawn() == here.isWithdrawn();
        }
        if (!isSame) {
            throw DossierRefused.changedSince(version.number());
        }
    }

    private void tell(Dispute dispute, DossierVersion version, LocalDate on, String whom) {
        long exhibits = version.contents().stream()
                .filter(content -> !content.isWithdrawn())
                .count();
        sources.timeline()
                .record(
                        new TimelineDraft(
                                dispute.client(),
                                Optional.of(dispute.id().subject()),
                                on,
                                Optional.empty(),
                                Channel.OTHER,
                                Direction.SENT,
                                "",
                                texts.get("dossier.told", whom, exhibits, version.pages()),
                                Optional.empty(),
                                Disclosure.TO_PRODUCE),
                        List.of());
    }
}
