/** A letter as a registered one: how it goes, what became of it, its proofs. */
package fr.amiable.ui.letter.registered;
