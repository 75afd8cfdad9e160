package fr.amiable.cli;

import fr.amiable.bundle.dossier.Dossiers;
import fr.amiable.bundle.handover.Handovers;
import fr.amiable.contract.ContractService;
import fr.amiable.dispute.DisputeService;
import fr.amiable.evidence.exhibit.ExhibitService;

/** The services of disputes and of their exhibits, as commands use them. */
public interface DisputeDesk {

    DisputeService disputes();

    ExhibitService exhibits();

    ContractService contracts();

    Dossiers dossiers();

    Handovers handovers();
}
