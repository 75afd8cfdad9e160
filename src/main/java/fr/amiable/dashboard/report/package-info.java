/** What the ledger says of the business over a period: delays, disputes, collection, limitation. Every figure states its formula. */
package fr.amiable.dashboard.report;
