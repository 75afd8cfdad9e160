/** An invented business with its clients, invoices and letters, to try the product without one's own data. */
package fr.amiable.letter.sample;
