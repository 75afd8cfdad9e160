/** What the page of an invoice shows beside its statement: mentions, limitation, what was agreed. */
package fr.amiable.ui.invoice.page;
