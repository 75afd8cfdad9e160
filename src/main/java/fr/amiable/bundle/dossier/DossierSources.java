package fr.amiable.bundle.dossier;

import fr.amiable.bundle.facts.CaseFacts;
import fr.amiable.client.ClientService;
import fr.amiable.company.CompanyService;
import fr.amiable.dispute.DisputeService;
import fr.amiable.evidence.exhibit.ExhibitService;
import fr.amiable.letter.statement.PrintedStatements;
import fr.amiable.payment.StatementService;
import fr.amiable.timeline.TimelineService;

/** The services that a bundle is made from. */
public record DossierSources(
        CompanyService companies,
        ClientService clients,
        DisputeService disputes,
        ExhibitService exhibits,
        CaseFacts facts,
        StatementService statements,
        PrintedStatements printed,
        TimelineService timeline) {}
