package fr.amiable.ui.dispute.offer;

import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.TargetDates;
import fr.amiable.dispute.offer.Offer;
import fr.amiable.dispute.offer.OfferAnswer;
import fr.amiable.dispute.offer.OfferDraft;
import fr.amiable.dispute.offer.OfferId;
import fr.amiable.dispute.offer.OfferService;
import fr.amiable.ui.dispute.CaseChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The offers to settle a dispute as shown, and what can be done with them. */
public final class OffersModel {

    private final ObservableList<Offer> offers = FXCollections.observableArrayList();

    private final DisputeId dispute;
    private final OfferService service;
    private final CaseChange change;
    private final LocalDate today;
    private DisputeCategory category = DisputeCategory.OTHER;

    /** @param change does an act, reads the dispute again, then runs what follows */
    public OffersModel(DisputeId dispute, OfferService service, CaseChange change, LocalDate today) {
        this.dispute = dispute;
        this.service = service;
        this.change = change;
        this.today = today;
    }

    public void show(List<Offer> read, DisputeCategory of) {
        category = of;
        offers.setAll(read);
    }

    /** By when custom expects an answer to an offer of that day. */
    Optional<LocalDate> answerProposedBy(LocalDate offeredOn) {
        return TargetDates.proposed(DisputeStage.PROPOSAL, category, offeredOn);
    }

    /** Keeps a new offer, or corrects the one given. */
    void keep(Optional<Offer> before, OfferDraft draft, Runnable onKept) {
        change.make(
                () -> before.isPresent() ? service.change(before.get().id(), draft) : service.record(dispute, draft),
                onKept);
    }

    void answer(OfferId id, OfferAnswer answer, LocalDate on, Runnable onKept) {
        change.make(() -> service.answer(id, answer, on), onKept);
    }

    /** {@code onRemoved} is given what brings it back. */
    void remove(OfferId id, Consumer<Runnable> onRemoved) {
        change.remove(() -> service.remove(id), () -> service.restore(id), onRemoved);
    }

    LocalDate today() {
        return today;
    }

    /** Newest first. */
    ObservableList<Offer> offers() {
        return offers;
    }
}
