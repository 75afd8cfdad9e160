/** What is decided about an invoice once it is issued. */
package fr.amiable.invoice.followup;
