package fr.amiable.dashboard.agenda;

import fr.amiable.contract.ContractId;
import java.time.LocalDate;

/** A contract whose notice must soon be given: with whom, about what, and the last day to give it. */
public record ContractNotice(ContractId contract, String clientName, String object, LocalDate noticeBy) {}
