/** How long an invoice can still be taken to court, with what the owner tells of its life. */
package fr.amiable.invoice.limitation;
