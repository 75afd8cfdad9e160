package fr.amiable.cli;

import fr.amiable.letter.agreement.AgreementPapers;
import fr.amiable.payment.plan.InstalmentPlanService;
import fr.amiable.payment.promise.PromiseService;

/** What commands do with promises to pay and instalment plans. */
public record AgreementDesk(PromiseService promises, InstalmentPlanService plans, AgreementPapers papers) {}
