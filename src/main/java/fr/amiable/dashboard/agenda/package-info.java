/** What there is to do today and why, by urgency: each rule reads the ledger and proposes, the owner decides. */
package fr.amiable.dashboard.agenda;
