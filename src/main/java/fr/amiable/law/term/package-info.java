/** When an invoice falls due, and whether the agreed term is lawful. */
package fr.amiable.law.term;
