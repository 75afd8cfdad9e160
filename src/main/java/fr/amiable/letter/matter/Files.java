package fr.amiable.letter.matter;

import fr.amiable.contract.Contract;
import fr.amiable.contract.ContractService;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeService;
import fr.amiable.dispute.offer.Offer;
import fr.amiable.dispute.offer.OfferService;
import fr.amiable.evidence.OriginalArchive;
import fr.amiable.letter.LetterAbout;
import java.util.List;
import java.util.Optional;

/** The disputes, offers and contracts a letter can be about, and the files kept with things. */
public record Files(
        DisputeService disputes, OfferService offers, ContractService contracts, OriginalArchive originals) {

    Optional<Dispute> dispute(LetterAbout about) {
        return about.dispute().map(disputes::get);
    }

    Optional<Contract> contract(LetterAbout about) {
        return about.contract().map(contracts::get);
    }

    /** Newest first. */
    List<Offer> offers(Optional<Dispute> dispute) {
        return dispute.map(found -> offers.of(found.id())).orElse(List.of());
    }
}
