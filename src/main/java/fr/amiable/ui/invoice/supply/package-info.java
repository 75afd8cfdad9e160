/** What the invoice form tells beside lines and terms: the supply, its contract, the retention. */
package fr.amiable.ui.invoice.supply;
