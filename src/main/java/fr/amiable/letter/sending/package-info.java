/** How and when letters left: a letter that was only produced was never sent. */
package fr.amiable.letter.sending;
